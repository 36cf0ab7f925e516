package org.cmsfamily.registry.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class HistoryPropertiesTest {

  private static final LocalDate EPOCH = LocalDate.of(2000, 1, 1);

  /** What somebody enters: a beginning, a length if it ends, which earlier fact it corrects. */
  record Entry(int fromDay, @Nullable Integer days, @Nullable Integer corrects) {}

  @Provide
  Arbitrary<List<Entry>> entries() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 400),
            Arbitraries.integers().between(1, 200).injectNull(0.6),
            Arbitraries.integers().between(0, 7).injectNull(0.8))
        .as(Entry::new)
        .list()
        .ofMaxSize(8);
  }

  @Property
  void anAnswerForAFixedKnownAtNeverChanges(
      @ForAll("entries") List<Entry> entries,
      @ForAll @IntRange(max = 400) int day,
      @ForAll @IntRange(max = 8) int known) {
    var on = EPOCH.plusDays(day);
    var whole = new History<>(all(entries));
    var then = new History<>(all(entries.subList(0, Math.min(known, entries.size()))));
    assertThat(whole.asOf(on, at(known))).isEqualTo(then.asOf(on, at(known)));
    assertThat(whole.known(at(known))).isEqualTo(then.known(at(known)));
  }

  @Property
  void aLaterDatedFactNeverChangesAnEarlierDay(
      @ForAll("entries") List<Entry> entries,
      @ForAll @IntRange(max = 400) int day,
      @ForAll @IntRange(min = 1, max = 100) int later,
      @ForAll boolean open) {
    var before = all(entries);
    var on = EPOCH.plusDays(day);
    var added = add(before, new Entry(day + later, open ? null : 30, null), entries.size() + 1);
    added.ifPresent(after -> assertThat(says(after, on)).isEqualTo(says(before, on)));
  }

  @Property
  void onlyOneFactHoldsAsOfADay(
      @ForAll("entries") List<Entry> entries, @ForAll @IntRange(max = 700) int day) {
    assertThat(new History<>(all(entries)).asOf(EPOCH.plusDays(day), Instant.MAX))
        .hasSizeLessThanOrEqualTo(1);
  }

  private static List<String> says(List<Fact> facts, LocalDate day) {
    return new History<>(facts).asOf(day, Instant.MAX).stream().map(Fact::says).toList();
  }

  private static List<Fact> all(List<Entry> entries) {
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < entries.size(); i++) {
      add(facts, entries.get(i), i + 1)
          .ifPresent(
              more -> {
                facts.clear();
                facts.addAll(more);
              });
    }
    return facts;
  }

  private static Optional<List<Fact>> add(List<Fact> facts, Entry entry, int moment) {
    var standing = new History<>(facts).known(Instant.MAX);
    var corrected =
        entry.corrects() == null || standing.size() <= entry.corrects()
            ? null
            : standing.get(entry.corrects()).id();
    var from = EPOCH.plusDays(entry.fromDay());
    var to = entry.days() == null ? null : PublishedDate.of(from.plusDays(entry.days()));
    var fact =
        new Fact(
            "f" + (facts.size() + 1),
            new Period(PublishedDate.of(from), to),
            at(moment),
            "said at " + moment,
            corrected);
    return Fact.SUCCESSION.add(facts, fact, any -> true, "f");
  }

  private static Instant at(int moment) {
    return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(moment);
  }
}

package org.cmsfamily.reporting.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cmsfamily.reporting.replica.Names;
import org.cmsfamily.reporting.replica.ProposalFacts;

/** Invariant 7: a report takes in only what each of its readers may see at the source. */
class AudiencePropertiesTest {

  private static final List<String> CODES = List.of("CMS", "AEWA", "EUROBATS", "ASCOBANS");
  private static final List<String> STATES =
      List.of(
          "draft",
          "tabled",
          "adopted",
          "adopted-conditional",
          "rejected",
          "deferred",
          "superseded",
          "retired",
          "retracted");

  @Example
  void whatWasWrittenOfAQuarterBeforeOneJoinedStaysInTheReport() {
    var audience = Audience.of("CMS", List.of(Set.of("CMS", "AEWA", "EUROBATS")));
    var then = Set.of("CMS", "AEWA");
    assertThat(audience.admitsMatter(then)).isFalse();
    assertThat(audience.admitsMatter(then, then)).isTrue();
    assertThat(audience.admitsMatter(Set.of("CMS"), then)).isFalse();
  }

  @Property(tries = 1000)
  void aDecisionIsSeenByEveryoneOrStaysOutside(
      @ForAll("audiences") Audience audience, @ForAll("decisions") DecisionFacts decision) {
    assertThat(audience.admits(decision)).isEqualTo(isEveryones(decision));
  }

  @Property(tries = 500)
  void aBudgetIsTheGroundOfAFigureOnlyOnceItIsAdopted(
      @ForAll("audiences") Audience audience, @ForAll("budgets") BudgetFacts budget) {
    assertThat(audience.admits(budget)).isEqualTo(Boolean.TRUE.equals(budget.adopted()));
  }

  @Property(tries = 1000)
  void aProposalIsSeenByEachReaderOrStaysOutside(
      @ForAll("audiences") Audience audience, @ForAll("proposals") ProposalFacts proposal) {
    if (audience.admits(proposal)) {
      assertThat(proposal.state()).isNotEqualTo("draft");
      assertThat(proposal.participants()).containsAll(audience.readers());
    }
  }

  @Property(tries = 1000)
  void findingsNotesAndLessonsAreSeenByEachParticipantOrStayOutside(
      @ForAll("audiences") Audience audience, @ForAll("readers") Set<String> readers) {
    if (!readers.contains("*")) {
      assertThat(audience.admitsRecord(readers)).isFalse();
    }
    if (audience.admitsMatter(readers) && !readers.contains("*")) {
      assertThat(readers).containsAll(audience.participants());
    }
  }

  @Property(tries = 500)
  void everyReaderButTheClearingInstrumentTakesPartInEachService(
      @ForAll("services") List<Set<String>> services) {
    var audience = Audience.of("CMS", services);
    for (var reader : audience.readers()) {
      if (!reader.equals("CMS")) {
        assertThat(services).allMatch(participants -> participants.contains(reader));
      }
    }
  }

  /** Section 4 for decisions: everyone reads one whose record counts, and only that. */
  private static boolean isEveryones(DecisionFacts decision) {
    return switch (decision.status()) {
      case "draft", "tabled", "retracted" -> false;
      default ->
          Boolean.TRUE.equals(decision.counts()) || Boolean.TRUE.equals(decision.recordCounts());
    };
  }

  @Provide
  Arbitrary<Audience> audiences() {
    return services().map(services -> Audience.of("CMS", services));
  }

  @Provide
  Arbitrary<List<Set<String>>> services() {
    return codes(2).list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<Set<String>> codes(int least) {
    return Arbitraries.of(CODES).set().ofMinSize(least);
  }

  @Provide
  Arbitrary<Set<String>> readers() {
    return Combinators.combine(codes(0), Arbitraries.of(true, false))
        .as(
            (codes, everyone) -> {
              var readers = new TreeSet<>(codes);
              if (everyone) {
                readers.add("*");
              }
              return readers;
            });
  }

  @Provide
  Arbitrary<DecisionFacts> decisions() {
    var marks = Arbitraries.of(true, false).injectNull(0.3);
    return Combinators.combine(Arbitraries.of(STATES), Arbitraries.of(CODES), marks, marks)
        .as(
            (status, instrument, counts, recordCounts) ->
                new DecisionFacts(
                    "K",
                    instrument,
                    instrument + "-STC",
                    null,
                    null,
                    null,
                    status,
                    null,
                    null,
                    counts,
                    Names.of("T"),
                    false,
                    null,
                    recordCounts));
  }

  @Provide
  Arbitrary<BudgetFacts> budgets() {
    return Combinators.combine(Arbitraries.of(CODES), Arbitraries.of(true, false).injectNull(0.3))
        .as(
            (instrument, adopted) ->
                new BudgetFacts("B", instrument, "2027", "K", adopted, null, null, null, null));
  }

  @Provide
  Arbitrary<ProposalFacts> proposals() {
    return Combinators.combine(Arbitraries.of("draft", "in-consultation", "submitted"), codes(1))
        .as(
            (state, participants) ->
                new ProposalFacts(
                    "P",
                    "S",
                    state,
                    "T",
                    new ArrayList<>(participants),
                    List.of(new ProposalFacts.Submission("AEWA", "AEWA-STC", null, null)),
                    List.of(),
                    false,
                    null));
  }
}

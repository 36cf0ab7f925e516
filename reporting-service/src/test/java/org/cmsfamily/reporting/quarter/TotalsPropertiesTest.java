package org.cmsfamily.reporting.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.reporting.quarter.QuarterExamples.Q1;
import static org.cmsfamily.reporting.quarter.QuarterExamples.conferenceServices;
import static org.cmsfamily.reporting.quarter.QuarterExamples.group;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.money.Amounts;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.javamoney.moneta.Money;

/** Invariant 4: totals equal the sum over what was booked, in whatever order it came. */
class TotalsPropertiesTest {

  private static final List<Kind> MONEY =
      List.of(Kind.ACTUAL, Kind.ONE_TIME, Kind.VOLUNTARY_INCOME, Kind.IN_KIND, Kind.AVOIDED);

  @Property(tries = 200)
  void theParticipantsTogetherBearWhatWasBookedAndSettlementsSumToZero(
      @ForAll("groups") List<PostingGroup> groups) {
    var totals = totals(groups);
    assertThat(totals.total().actual()).isEqualTo(sum(groups, Kind.ACTUAL));
    assertThat(totals.total().oneTime()).isEqualTo(sum(groups, Kind.ONE_TIME));
    assertThat(totals.total().voluntaryIncome()).isEqualTo(sum(groups, Kind.VOLUNTARY_INCOME));
    assertThat(totals.total().inKind()).isEqualTo(sum(groups, Kind.IN_KIND));
    assertThat(totals.total().avoided()).isEqualTo(sum(groups, Kind.AVOIDED));
    assertThat(
            Amounts.sum(
                    totals.settlement().lines().stream().map(line -> line.balance()).toList(),
                    "EUR")
                .isZero())
        .isTrue();
  }

  @Property(tries = 100)
  void theOrderOfBookingChangesNothingAndTotalsAreReadAsStored(
      @ForAll("groups") List<PostingGroup> groups, @ForAll long seed) {
    var shuffled = new ArrayList<>(groups);
    Collections.shuffle(shuffled, new Random(seed));
    var stored = Json.write(totals(groups));
    assertThat(Json.write(totals(shuffled))).isEqualTo(stored);
    assertThat(Json.write(Json.read(stored, QuarterTotals.class))).isEqualTo(stored);
  }

  @Provide
  Arbitrary<List<PostingGroup>> groups() {
    var one =
        Combinators.combine(
                Arbitraries.of(MONEY),
                Arbitraries.of("CMS", "AEWA"),
                Arbitraries.of("CMS", "AEWA", "key"),
                Arbitraries.longs().between(-100_000, 10_000_000))
            .as(
                (kind, payer, bearer, cents) ->
                    group(
                        "lot",
                        kind,
                        payer,
                        bearer.equals("key") ? null : bearer,
                        Money.of(BigDecimal.valueOf(cents, 2), "EUR")));
    return one.list().ofMaxSize(12);
  }

  private static QuarterTotals totals(List<PostingGroup> groups) {
    return new QuarterSums(conferenceServices(), Q1, groups, new TreeSet<>()).totals(1);
  }

  private static Money sum(List<PostingGroup> groups, Kind kind) {
    return Amounts.sum(
        groups.stream().filter(group -> group.kind() == kind).map(PostingGroup::booked).toList(),
        "EUR");
  }
}

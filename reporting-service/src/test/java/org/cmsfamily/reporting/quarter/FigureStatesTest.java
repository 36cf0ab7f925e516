package org.cmsfamily.reporting.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.platform.money.Amounts.eur;
import static org.cmsfamily.reporting.quarter.QuarterExamples.Q1;
import static org.cmsfamily.reporting.quarter.QuarterExamples.conferenceServices;
import static org.cmsfamily.reporting.quarter.YearExamples.cost;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cmsfamily.platform.money.Quarter;
import org.cmsfamily.reporting.key.ApportionmentKey;
import org.cmsfamily.reporting.ledger.Kind;
import org.cmsfamily.reporting.ledger.PostingGroup;
import org.junit.jupiter.api.Test;

/** What is missing is not zero (domain, quarter). */
class FigureStatesTest {

  @Test
  void aYearIsFinalWhileAllOfItThatIsOverIsClosed() {
    var next = Quarter.parse("2028-Q1");
    var none = new TreeMap<Quarter, SortedSet<String>>();
    assertThat(new Books(new TreeSet<>(List.of(Q1)), none).of(2027)).isEqualTo(FigureState.FINAL);
    assertThat(new Books(new TreeSet<>(List.of(next)), none).of(2027))
        .isEqualTo(FigureState.NOT_YET);
    assertThat(new Books(new TreeSet<>(), none).of(2027)).isEqualTo(FigureState.NOT_YET);
    var missing = new TreeMap<>(Map.of(Quarter.parse("2027-Q2"), missing("AEWA")));
    assertThat(new Books(new TreeSet<>(List.of(Q1)), missing).of(2027))
        .isEqualTo(FigureState.PROVISIONAL);
    var missingLater = new TreeMap<>(Map.of(next, missing("AEWA")));
    assertThat(new Books(new TreeSet<>(List.of(Q1)), missingLater).of(2027))
        .isEqualTo(FigureState.FINAL);
  }

  @Test
  void whileBooksAreOpenThereAreSumsSoFarAndNoSavings() {
    var closed = FigureStates.of(Q1, true, LocalDate.of(2026, 1, 1));
    assertThat(closed)
        .isEqualTo(new FigureStates(FigureState.FINAL, FigureState.FINAL, FigureState.FINAL));
    assertThat(FigureStates.of(Q1, false, LocalDate.of(2027, 1, 1)))
        .isEqualTo(
            new FigureStates(FigureState.PROVISIONAL, FigureState.NOT_YET, FigureState.NOT_YET));
    assertThat(FigureStates.of(Q1, false, LocalDate.of(2026, 12, 31)))
        .isEqualTo(new FigureStates(FigureState.NOT_YET, FigureState.NOT_YET, FigureState.NOT_YET));
  }

  @Test
  void figuresAreShownAsFarAsTheyCanBeReliedOn() {
    var figures = QuarterExamples.firstQuarter().of("CMS");
    var shown = ShownFigures.of(figures, FigureState.FINAL);
    assertThat(shown.savings()).isEqualTo(eur("-6000.00"));
    assertThat(shown.actual()).isEqualTo(eur("27000.00"));
    var soFar = ShownFigures.of(figures, FigureState.PROVISIONAL);
    assertThat(soFar.savings()).isNull();
    assertThat(soFar.actual()).isEqualTo(eur("27000.00"));
    var notBegun = ShownFigures.of(figures, FigureState.NOT_YET);
    assertThat(notBegun.baseline()).isEqualTo(eur("30000.00"));
    assertThat(notBegun.actual()).isNull();
    assertThat(notBegun.savings()).isNull();
  }

  @Test
  void itIsSaidHowMuchOfEachPayersBooksIsIn() {
    var in = BooksIn.of(LocalDate.of(2027, 4, 1), QuarterExamples.groupsOfFirstQuarter());
    assertThat(in.today()).isEqualTo(LocalDate.of(2027, 4, 1));
    assertThat(in.entriesOf("CMS")).isEqualTo(2);
    assertThat(in.entriesOf("AEWA")).isZero();
  }

  @Test
  void sharesAreOfTheYearThatIsConcerned() {
    var service = conferenceServices();
    var groups =
        List.of(
            cost(service, "2027-Q1", "2027-Q1", eur("100.00")),
            cost(service, "2028-Q1", "2028-Q1", eur("10.00")),
            QuarterExamples.group("alone", Kind.ACTUAL, "CMS", "EUROBATS", eur("7.00")));
    var shares = new Shares(service, groups, null);
    assertThat(shares.of(2027)).containsOnlyKeys("AEWA", "CMS");
    assertThat(shares.of(2027).get("CMS"))
        .extracting(share -> share.of(Kind.ACTUAL))
        .isEqualTo(eur("60.00"));
    assertThat(shares.of(2028).get("CMS"))
        .extracting(share -> share.of(Kind.ACTUAL))
        .isEqualTo(eur("6.00"));
    assertThat(shares.of(2029).get("CMS"))
        .extracting(share -> share.of(Kind.ACTUAL))
        .isEqualTo(eur("0.00"));
  }

  @Test
  void whoBearsWithoutTakingPartIsShownToo() {
    var service = conferenceServices();
    var like = cost(service, "2027-Q1", "2027-Q1", eur("100.00"));
    var key = ApportionmentKey.fixed(Map.of("EUROBATS", BigDecimal.ONE));
    var group =
        new PostingGroup(
            "g",
            "b",
            like.family(),
            like.service(),
            Q1,
            Q1,
            Kind.ACTUAL,
            "CMS",
            null,
            key,
            1,
            like.booked(),
            like.planned(),
            like.days(),
            like.sha256(),
            null);
    assertThat(new Shares(service, List.of(group), null).of(2027))
        .containsOnlyKeys("AEWA", "CMS", "EUROBATS");
    assertThat(group.countedIn(Q1.next()).quarter()).isEqualTo(Q1.next());
    assertThat(group.countedIn(Q1.next()).concerns()).isEqualTo(Q1);
  }

  private static SortedSet<String> missing(String payer) {
    return new TreeSet<>(List.of(payer));
  }
}

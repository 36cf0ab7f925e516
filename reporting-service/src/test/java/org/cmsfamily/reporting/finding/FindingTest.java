package org.cmsfamily.reporting.finding;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cmsfamily.platform.money.Amounts.eur;

import java.time.LocalDate;
import java.util.Set;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.reporting.Golden;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final LocalDate DAY = LocalDate.of(2027, 4, 12);
  private static final Explanation EXPLANATION =
      new Explanation("A meeting moved", DAY, Capacity.parse("AEWA:executive-secretary"));

  @Test
  void theWireIsTheCommittedOne() {
    assertThatJson(Json.write(FindingState.of(finding("0.01"))))
        .isEqualTo(Golden.own("reporting.findings.1"));
  }

  @Test
  void whatIsExplainedStaysSoWhileItDoesNotGrow() {
    var explained = finding("1.00").explain(EXPLANATION);
    assertThat(explained.foundAgain(finding("1.00")).state()).isEqualTo(FindingStatus.EXPLAINED);
    assertThat(explained.foundAgain(finding("0.99")).state()).isEqualTo(FindingStatus.EXPLAINED);
    assertThat(explained.foundAgain(finding("1.01")).state()).isEqualTo(FindingStatus.OPEN);
  }

  @Test
  void whatIsAboutMoneyIsResolvedOnlyOnceItIsExplained() {
    var gone = finding("1.00").gone(DAY, null);
    assertThat(gone.state()).isEqualTo(FindingStatus.OPEN);
    assertThat(gone.goneSince()).isEqualTo(DAY);
    assertThat(gone.gone(DAY.plusDays(1), null)).isSameAs(gone);
    assertThatJson(Json.write(FindingState.of(gone))).isEqualTo(Golden.own("reporting.findings.2"));
    var back = gone.foundAgain(finding("1.00"));
    assertThat(back.goneSince()).isNull();
    assertThat(back.differsFrom(gone)).isTrue();
    var resolved = gone.explain(EXPLANATION);
    assertThat(resolved.state()).isEqualTo(FindingStatus.RESOLVED);
    assertThat(resolved.explanation()).isEqualTo(EXPLANATION);
    assertThat(resolved.foundAgain(finding("1.00")).state()).isEqualTo(FindingStatus.OPEN);
    assertThat(finding("1.00").explain(EXPLANATION).gone(DAY, null).state())
        .isEqualTo(FindingStatus.RESOLVED);
  }

  @Test
  void whatIsOfADateIsExplainedByTheActThatRemovedItsCause() {
    var due =
        Finding.ofService(
            FindingKind.REVIEW_DUE, "F", "S", Set.of("CMS"), "CMS", "S", "The review is due", DAY);
    var gone = due.gone(DAY.plusDays(9), "The review is on another day");
    assertThat(gone.state()).isEqualTo(FindingStatus.RESOLVED);
    assertThat(gone.explanation())
        .isEqualTo(new Explanation("The review is on another day", DAY.plusDays(9), null));
    assertThat(due.explain(EXPLANATION).gone(DAY, "A record").explanation()).isEqualTo(EXPLANATION);
  }

  @Test
  void whatReturnsIsOfTheDayAndForTheReadersOfThen() {
    var later = DAY.plusYears(2);
    var now =
        Finding.ofYear(
            FindingKind.NEUTRALITY,
            "CMS-FAMILY",
            "conference-services-cms-aewa",
            Set.of("CMS", "AEWA", "EUROBATS"),
            "AEWA",
            2027,
            "Again",
            eur("1.00"),
            later);
    var again = finding("1.00").explain(EXPLANATION).gone(DAY, null).foundAgain(now);
    assertThat(again.raisedOn()).isEqualTo(later);
    assertThat(again.readers()).contains("EUROBATS");
    var still = finding("1.00").foundAgain(now);
    assertThat(still.raisedOn()).isEqualTo(DAY);
    assertThat(still.readers()).doesNotContain("EUROBATS");
  }

  @Test
  void onlyAnOpenFindingIsExplained() {
    var explained = finding("1.00").explain(EXPLANATION);
    assertThatThrownBy(() -> explained.explain(EXPLANATION))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type().status()).isEqualTo(409))
        .hasMessage("The finding is explained, and no longer open");
  }

  private static Finding finding(String excess) {
    return Finding.ofYear(
        FindingKind.NEUTRALITY,
        "CMS-FAMILY",
        "conference-services-cms-aewa",
        Set.of("CMS", "AEWA"),
        "AEWA",
        2027,
        "AEWA needs %s EUR more than its baseline of 80,000.00 EUR for 2027, at the planned rates"
            .formatted(excess),
        eur(excess),
        DAY);
  }
}

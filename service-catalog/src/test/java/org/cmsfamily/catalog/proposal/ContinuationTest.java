package org.cmsfamily.catalog.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.catalog.service.ContinuedService;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.TermsExamples;
import org.cmsfamily.platform.problem.Violation;
import org.junit.jupiter.api.Test;

/** Which terms continue a service, and whom they bind anew. */
class ContinuationTest {
  private static final LocalDate TODAY = LocalDate.parse("2027-03-01");
  private static final TermsExamples NOW = conferenceServices().withoutOneTimeCost();

  private static ContinuedService service(boolean runs, boolean followed) {
    return new ContinuedService(
        "conference",
        "F",
        runs,
        FixedTerms.of(NOW.terms()),
        LocalDate.parse("2027-01-01"),
        Set.of("CMS", "AEWA"),
        followed);
  }

  private static final Continuation CONTINUATION = Continuation.of(service(true, false));

  private static TermsExamples from(String day) {
    return NOW.with("/start", "\"%s\"".formatted(day));
  }

  private static List<String> against(TermsExamples next, ContinuedService now) {
    return CONTINUATION.against(next.terms(), now, TODAY).stream().map(Violation::rule).toList();
  }

  @Test
  void continueARunningServiceFromABudgetYearToComeOrFromItsEnd() {
    var now = service(true, false);

    assertThat(against(from("2028-01-01"), now)).isEmpty();
    assertThat(against(from("2030-01-01").with("/end", "\"2032-12-31\""), now)).isEmpty();
    for (var day : List.of("2027-01-01", "2028-02-01", "2031-01-01")) {
      assertThat(against(from(day).with("/end", "\"2032-12-31\""), now)).containsExactly("start");
    }
  }

  @Test
  void everyReasonIsSaid() {
    var next =
        from("2028-02-01")
            .with("/serviceCode", "\"another\"")
            .withPartner("EUROBATS")
            .with("/participants/0/role", "\"partner\"")
            .with("/participants/2/role", "\"lead\"");

    assertThat(against(next, service(false, false)))
        .containsExactly("service", "service-code", "lead", "start");
    assertThat(against(from("2028-01-01"), service(true, true))).containsExactly("service");
  }

  @Test
  void amountsOfAnotherCurrencyContinueNothing() {
    var next = from("2028-02-01").with("/costPlan/currency", "\"USD\"");

    assertThat(against(next, service(true, true))).containsExactly("service", "currency", "start");
    assertThat(binds("CMS", from("2028-01-01").with("/costPlan/currency", "\"USD\""))).isTrue();
  }

  private static boolean binds(String instrument, TermsExamples next) {
    return CONTINUATION.binds(instrument, FixedTerms.of(next.terms()));
  }

  private static TermsExamples acceded(String cms, String aewa, String eurobats) {
    return from("2028-01-01")
        .withPartner("EUROBATS")
        .withKey(
            "{\"kind\": \"fixed\", \"percent\": {\"CMS\": \"%s\", \"AEWA\": \"%s\", \"EUROBATS\": \"%s\"}}"
                .formatted(cms, aewa, eurobats))
        .with("/costPlan/recurring", "{\"2028\": \"180000.00\", \"2029\": \"180000.00\"}");
  }

  @Test
  void whoAccedesIsBoundByTheOwnBodyAloneAndWhoPaysNoMoreByWhatWasApproved() {
    var cheaper = acceded("50", "30", "20");
    assertThat(binds("EUROBATS", cheaper)).isTrue();
    assertThat(binds("CMS", cheaper)).isFalse();
    assertThat(binds("AEWA", cheaper)).isFalse();

    var dearer = acceded("61", "20", "19");
    assertThat(binds("CMS", dearer)).isTrue();
    assertThat(binds("AEWA", dearer)).isFalse();
    assertThat(binds("CMS", acceded("60", "20", "20"))).isFalse();
  }

  @Test
  void whateverElseChangesBindsAll() {
    var same = acceded("50", "30", "20");
    for (var changed :
        List.of(
            same.with("/areas", "[\"conference-services\", \"fundraising\"]"),
            same.add("/activities", "\"one more\""),
            same.with("/end", "\"2030-12-31\"").with("/costPlan/recurring/2030", "\"0.00\""),
            same.with("/exit", "\"none\""),
            same.with("/reviewDate", "\"2029-06-15\""),
            same.with("/posts/0/grade", "\"P4\""))) {
      assertThat(binds("CMS", changed)).isTrue();
      assertThat(binds("AEWA", changed)).isTrue();
    }
    var ownName = same.with("/identity/AEWA/nameAndEmblem", "\"smaller\"");
    assertThat(binds("AEWA", ownName)).isTrue();
    assertThat(binds("CMS", ownName)).isFalse();
  }
}

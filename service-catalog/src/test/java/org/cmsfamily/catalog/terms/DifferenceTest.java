package org.cmsfamily.catalog.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cmsfamily.catalog.terms.TermsExamples.conferenceServices;

import java.util.List;
import org.cmsfamily.catalog.terms.Difference.Change;
import org.junit.jupiter.api.Test;

/** What differs between two texts, said by place. */
class DifferenceTest {

  private static List<Difference> to(TermsExamples other) {
    return Difference.between(conferenceServices().terms(), other.terms());
  }

  @Test
  void theSameTermsDifferInNothing() {
    assertThat(to(conferenceServices())).isEmpty();
  }

  @Test
  void anAmountIsSaidWithItsPlaceBeforeAndAfter() {
    assertThat(to(conferenceServices().withOneTimeCost("14000.00")))
        .containsExactly(
            new Difference("/costPlan/oneTime/2027", Change.CHANGED, "15000.00", "14000.00"));
    assertThat(to(conferenceServices().without("/exit")))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.place()).isEqualTo("/exit");
              assertThat(one.change()).isEqualTo(Change.REMOVED);
              assertThat(one.after()).isNull();
            });
  }

  @Test
  void oneMoreInAListChangesNothingOfTheOthers() {
    var joined = conferenceServices().withPartner("ACAP");
    assertThat(to(joined))
        .filteredOn(one -> one.place().startsWith("/participants"))
        .extracting(one -> one.place() + " " + one.change() + " " + one.after())
        .containsExactly(
            "/participants/ACAP/instrument ADDED ACAP",
            "/participants/ACAP/role ADDED partner",
            "/participants/ACAP/secretariat ADDED UNEP-ACAP");
    assertThat(to(conferenceServices().add("/areas", "\"fundraising\"")))
        .containsExactly(new Difference("/areas/fundraising", Change.ADDED, null, "fundraising"));
  }

  @Test
  void twoThatAreKnownByTheSameAreToldApart() {
    var post =
        """
        {"title": "Meetings assistant", "grade": "G6", "fte": "1",
         "shares": {"CMS": "60", "AEWA": "40"}, "existing": true}""";

    assertThat(to(conferenceServices().add("/posts", post)))
        .extracting(Difference::place)
        .contains("/posts/Meetings assistant (2)/grade")
        .allMatch(place -> place.startsWith("/posts/Meetings assistant (2)/"));
  }
}

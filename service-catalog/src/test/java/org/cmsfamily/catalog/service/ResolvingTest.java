package org.cmsfamily.catalog.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cmsfamily.catalog.service.Resolution.Kind;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.junit.jupiter.api.Test;

/** What participants' bodies resolve on a service, and from which day it has effect. */
class ResolvingTest {
  private static final LocalDate DAY = LocalDate.parse("2028-03-01");
  private static final LocalDate LATER = LocalDate.parse("2028-06-30");

  private static Service running() {
    return ServiceTest.approved().start();
  }

  private static Service resolved(Service service, Kind kind, String instrument, LocalDate on) {
    var one =
        new Resolution(
            kind,
            instrument,
            instrument + "-STC",
            instrument + "-" + kind,
            on,
            "Because",
            DAY,
            instrument + ":registrar",
            "p",
            null);
    return new Resolving(service, any -> true).record(one, List.of());
  }

  private static Service resolvedByBoth(Service service, Kind kind, LocalDate on) {
    return resolved(resolved(service, kind, "CMS", DAY), kind, "AEWA", on);
  }

  private static ServiceStage on(Service service, LocalDate day) {
    return new Resolving(service, any -> true).onDay(day).stage();
  }

  @Test
  void isSuspendedFromTheDayThatAllHaveResolved() {
    var one = resolved(running(), Kind.SUSPEND, "CMS", DAY);
    assertThat(on(one, LATER)).isEqualTo(ServiceStage.ACTIVE);

    var both = resolved(one, Kind.SUSPEND, "AEWA", LATER);
    assertThat(on(both, LATER.minusDays(1))).isEqualTo(ServiceStage.ACTIVE);
    assertThat(on(both, LATER)).isEqualTo(ServiceStage.SUSPENDED);
    assertThat(on(both, LATER.plusYears(1))).isEqualTo(ServiceStage.SUSPENDED);
  }

  @Test
  void aDecisionThatIsNoLongerInForceSuspendsNothing() {
    var both = resolvedByBoth(running(), Kind.SUSPEND, DAY);

    assertThat(new Resolving(both, one -> one.instrument().equals("CMS")).onDay(LATER))
        .isEqualTo(both);
  }

  @Test
  void goesOnOnceAllHaveResolvedAndCanBeSuspendedAgain() {
    var suspended =
        new Resolving(resolvedByBoth(running(), Kind.SUSPEND, DAY), any -> true).onDay(DAY);
    assertThat(on(suspended, LATER)).isEqualTo(ServiceStage.SUSPENDED);

    var resumed =
        new Resolving(resolvedByBoth(suspended, Kind.RESUME, LATER), any -> true).onDay(LATER);

    assertThat(resumed.stage()).isEqualTo(ServiceStage.ACTIVE);
    assertThat(on(resumed, LATER.plusYears(1))).isEqualTo(ServiceStage.ACTIVE);
    assertThat(on(resolvedByBoth(resumed, Kind.SUSPEND, LATER), LATER))
        .isEqualTo(ServiceStage.SUSPENDED);
  }

  @Test
  void whatWasFoundWhileItWasSuspendedPutsItUnderReviewAfterwards() {
    var suspended =
        new Resolving(resolvedByBoth(running(), Kind.SUSPEND, DAY), any -> true)
            .onDay(DAY)
            .reviewed("F1", true);
    assertThat(suspended.stage()).isEqualTo(ServiceStage.SUSPENDED);

    assertThat(on(resolvedByBoth(suspended, Kind.RESUME, LATER), LATER))
        .isEqualTo(ServiceStage.UNDER_REVIEW);
  }

  @Test
  void endsOnTheDayThatAllHaveResolvedAtTheLatestWithItsTerm() {
    var one = resolved(running(), Kind.CLOSE, "CMS", DAY);
    assertThat(new Resolving(one, any -> true).lastDay()).isEqualTo("2029-12-31");

    var both = resolved(one, Kind.CLOSE, "AEWA", LATER);
    assertThat(new Resolving(both, any -> true).lastDay()).isEqualTo(LATER);
  }

  @Test
  void oneThatLeavesDoesSoByItsOwnDecisionAndTheServiceEndsWhereOneIsLeft() {
    var left = resolved(running(), Kind.WITHDRAW, "AEWA", LATER);

    assertThat(left.course().staying()).containsExactly("CMS");
    assertThat(left.course().hasLeft("AEWA", LATER)).isFalse();
    assertThat(left.course().hasLeft("AEWA", LATER.plusDays(1))).isTrue();
    assertThat(ServiceState.of(left).participants())
        .filteredOn(one -> one.instrument().equals("AEWA"))
        .extracting(Member::to)
        .containsExactly(LATER.plusDays(1));
    assertThat(new Resolving(left, any -> true).lastDay()).isEqualTo(LATER);
    assertThat(on(resolved(left, Kind.SUSPEND, "CMS", DAY), DAY))
        .as("AEWA takes part still")
        .isEqualTo(ServiceStage.ACTIVE);
  }

  /** EUROBATS takes part too. */
  private static Service ofThree() {
    var service = running();
    var all = new ArrayList<>(service.course().members());
    var one = all.getFirst();
    all.add(new Member("EUROBATS", "SEC-EUROBATS", one.role(), one.from(), null));
    return service.next(service.stage(), new Course(all, List.of(), null, List.of(), null, null));
  }

  @Test
  void whoHasALastDayToComeDecidesWithTheOthersUntilThen() {
    var leaving = resolved(ofThree(), Kind.WITHDRAW, "EUROBATS", LATER);
    var byTwo = resolvedByBoth(leaving, Kind.SUSPEND, DAY);
    assertThat(on(byTwo, LATER)).isEqualTo(ServiceStage.ACTIVE);
    assertThat(on(byTwo, LATER.plusDays(1))).as("it is gone").isEqualTo(ServiceStage.SUSPENDED);
    assertThat(on(resolved(byTwo, Kind.SUSPEND, "EUROBATS", DAY), DAY))
        .isEqualTo(ServiceStage.SUSPENDED);

    var closing = resolvedByBoth(leaving, Kind.CLOSE, DAY);
    assertThat(new Resolving(closing, any -> true).lastDay()).isEqualTo(LATER);
    assertThat(new Resolving(resolved(closing, Kind.CLOSE, "EUROBATS", DAY), any -> true).lastDay())
        .isEqualTo(DAY);
  }

  @Test
  void isUnderReviewByOneBodysDecisionUntilThatBodyResumesOrItsDecisionFalls() {
    var reviewed = resolved(running(), Kind.REVIEW, "AEWA", DAY);
    assertThat(on(reviewed, DAY.minusDays(1))).isEqualTo(ServiceStage.ACTIVE);
    var begun = new Resolving(reviewed, any -> true).onDay(DAY);
    assertThat(begun.stage()).isEqualTo(ServiceStage.UNDER_REVIEW);
    assertThat(new Resolving(begun, any -> true).onDay(LATER)).isEqualTo(begun);
    refused(begun, Kind.RESUME);

    assertThat(new Resolving(begun, any -> false).onDay(LATER).stage())
        .isEqualTo(ServiceStage.ACTIVE);
    var resumed = resolved(begun, Kind.RESUME, "AEWA", LATER);
    assertThat(on(resumed, LATER.minusDays(1))).isEqualTo(ServiceStage.UNDER_REVIEW);
    assertThat(on(resumed, LATER)).isEqualTo(ServiceStage.ACTIVE);
    assertThat(on(resumed.reviewed("F1", true), LATER))
        .as("a finding is open")
        .isEqualTo(ServiceStage.UNDER_REVIEW);
    assertThat(begun.reviewed("F1", true).reviewed("F1", false).stage())
        .as("AEWA's body has not resumed")
        .isEqualTo(ServiceStage.UNDER_REVIEW);
  }

  @Test
  void anotherReviewCanFollow() {
    var once = new Resolving(resolved(running(), Kind.REVIEW, "AEWA", DAY), any -> true).onDay(DAY);
    var over = new Resolving(resolved(once, Kind.RESUME, "AEWA", DAY), any -> true).onDay(DAY);
    assertThat(over.course().review("AEWA")).isEmpty();

    assertThat(on(resolved(over, Kind.REVIEW, "AEWA", LATER), LATER))
        .isEqualTo(ServiceStage.UNDER_REVIEW);
  }

  @Test
  void eachStateAllowsItsOwnResolutionsOnly() {
    var closed = running().end(LATER);
    var suspended =
        new Resolving(resolvedByBoth(running(), Kind.SUSPEND, DAY), any -> true).onDay(DAY);
    for (var kind : Kind.values()) {
      refused(closed, kind);
    }
    for (var kind : Set.of(Kind.REVIEW, Kind.SUSPEND, Kind.RESUME, Kind.WITHDRAW)) {
      refused(ServiceTest.approved(), kind);
    }
    refused(running(), Kind.RESUME);
    refused(suspended, Kind.SUSPEND);
    refused(suspended, Kind.REVIEW);
    assertThat(resolvedByBoth(ServiceTest.approved(), Kind.CLOSE, DAY).stage())
        .isEqualTo(ServiceStage.APPROVED);
  }

  private static void refused(Service service, Kind kind) {
    assertThatThrownBy(() -> resolved(service, kind, "CMS", DAY))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.type().slug()).isEqualTo("wrong-state"));
  }

  @Test
  void everyReasonAgainstItIsSaid() {
    var against = List.of(Violation.at("/on", "too early"), Violation.at("/decision", "of others"));
    var one =
        new Resolution(Kind.CLOSE, "CMS", "B", "D", DAY, null, DAY, "CMS:registrar", "p", null);

    assertThatThrownBy(() -> new Resolving(running(), any -> true).record(one, against))
        .hasMessageContaining("too early; of others");
  }

  @Test
  void isTheSameAfterBeingStored() {
    var service = resolved(running(), Kind.WITHDRAW, "AEWA", LATER);
    var row = new ServiceEntity();
    row.copy(service);

    assertThat(row.toAggregate())
        .usingRecursiveComparison()
        .ignoringFields("id", "family", "version")
        .isEqualTo(service);
  }
}

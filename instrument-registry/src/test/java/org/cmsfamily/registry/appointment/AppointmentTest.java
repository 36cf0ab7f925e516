package org.cmsfamily.registry.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.cmsfamily.registry.appointment.AppointmentStatus.AWAITING_CONFIRMATION;
import static org.cmsfamily.registry.appointment.AppointmentStatus.COUNTS;
import static org.cmsfamily.registry.appointment.AppointmentStatus.ENDED;

import java.time.Instant;
import java.time.LocalDate;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.registry.confirmation.Confirmation;
import org.cmsfamily.registry.holder.HolderKind;
import org.junit.jupiter.api.Test;

class AppointmentTest {

  private static final Instant RECORDED = Instant.parse("2026-11-02T10:00:00Z");
  private static final Instant LATER = RECORDED.plusSeconds(60);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  @Test
  void aBindingRoleCountsOnceASecondOfficeHolderHasConfirmed() {
    var confirmed = waiting().confirmed(by("p-secretary"));
    assertThat(waiting().status(TODAY, LATER)).isEqualTo(AWAITING_CONFIRMATION);
    assertThat(confirmed.status(TODAY, LATER)).isEqualTo(COUNTS);
    assertThat(confirmed.status(TODAY, RECORDED)).isEqualTo(AWAITING_CONFIRMATION);
  }

  @Test
  void neitherTheOneWhoEnteredItNorTheOneAppointedConfirms() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> waiting().confirmed(by("p-registrar")))
        .extracting(p -> p.type().slug())
        .isEqualTo("not-a-second-office-holder");
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> waiting().confirmed(by("p-chair")))
        .extracting(p -> p.type().slug())
        .isEqualTo("own-appointment");
  }

  @Test
  void itEndsOnItsDay() {
    var ended = waiting().confirmed(by("p-secretary")).ended(new Ending(TODAY, LATER));
    assertThat(ended.status(TODAY.minusDays(1), LATER)).isEqualTo(COUNTS);
    assertThat(ended.status(TODAY, LATER)).isEqualTo(ENDED);
    assertThat(ended.endAsOf(RECORDED)).as("as known before").isNull();
  }

  @Test
  void itNeitherEndsBeforeItBeginsNorTwice() {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> waiting().ended(new Ending(LocalDate.of(1999, 12, 31), LATER)));
    var ended = waiting().ended(new Ending(TODAY, LATER));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> ended.ended(new Ending(TODAY, LATER)));
  }

  @Test
  void inAVacancyTheChairAndTheExecutiveSecretaryAppointTogether() {
    var byTheChair = waiting(new Capacity("chair", "CMS-COP"));
    assertThat(byTheChair.confirmed(by("p-secretary")).status(TODAY, LATER)).isEqualTo(COUNTS);
    var byTheSecretary = waiting(new Capacity("executive-secretary", "CMS"));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> byTheSecretary.confirmed(by("p-secretary")))
        .extracting(p -> p.type().slug())
        .isEqualTo("not-a-second-office-holder");
  }

  @Test
  void aDelegationEndsWithWhatItDelegates() {
    var delegation = waiting().confirmed(by("p-secretary"));
    assertThat(delegation.endedWith(new Ending(TODAY, LATER)).status(TODAY, LATER))
        .isEqualTo(ENDED);
    var early = delegation.endedWith(new Ending(LocalDate.of(1999, 1, 1), LATER));
    assertThat(early.endAsOf(LATER)).isEqualTo("2000-01-01");
  }

  private static Appointment waiting() {
    return waiting(new Capacity("registrar", "CMS"));
  }

  private static Appointment waiting(Capacity enteredAs) {
    return new Appointment(
        "a1",
        "FAM",
        "p-chair",
        AppointedRole.CHAIR,
        "CMS-STC",
        HolderKind.BODY,
        "CMS",
        LocalDate.of(2000, 1, 1),
        null,
        "election",
        "p-registrar",
        enteredAs,
        true,
        RECORDED,
        null,
        null,
        null,
        false,
        1);
  }

  private static Confirmation by(String person) {
    return new Confirmation(person, new Capacity("executive-secretary", "CMS"), LATER);
  }
}

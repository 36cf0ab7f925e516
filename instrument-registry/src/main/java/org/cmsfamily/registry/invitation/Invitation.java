package org.cmsfamily.registry.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Aggregate;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.RegistryProblems;
import org.cmsfamily.registry.decision.Addressee;
import org.jspecify.annotations.Nullable;

/**
 * What a provision asks of a body, an instrument or an office holder.
 *
 * @param provision the provision's number; null if it has none
 * @param instrument the instrument that the addressee belongs to
 * @param meeting the meeting that it looks to, if one is named
 * @param answeredBy the decision's key or the transmittal's id; null while open
 * @param remindedOn when its addressee was reminded of it; null if not yet
 * @param issuedOn the family's day on which it was recorded
 */
public record Invitation(
    String id,
    String family,
    String decision,
    @Nullable String provision,
    String instrument,
    Addressee addressee,
    @Nullable String meeting,
    List<String> requests,
    InvitationStatus status,
    @Nullable String answeredBy,
    @Nullable LocalDate remindedOn,
    LocalDate issuedOn,
    boolean demonstration,
    Instant recordedAt,
    long version)
    implements Aggregate {

  public Invitation {
    requests = List.copyOf(requests);
  }

  /** Whether it is still to be answered. */
  public boolean isOpen() {
    return status == InvitationStatus.OPEN;
  }

  /**
   * The same, answered or declined.
   *
   * @param inTime whether that was decided by the last day of its meeting: recorded later, it
   *     answers an invitation that has lapsed meanwhile
   * @throws Problem 409 if it is open no longer
   */
  Invitation answered(InvitationStatus outcome, @Nullable String by, boolean inTime) {
    if (!isOpen() && !(inTime && status == InvitationStatus.LAPSED)) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("invitation-not-open"));
    }
    return next(outcome, by, remindedOn);
  }

  /**
   * The same, lapsed.
   *
   * @throws Problem 409 if it is open no longer
   */
  Invitation lapsed() {
    return answered(InvitationStatus.LAPSED, null, false);
  }

  /**
   * The same, open again because its meeting is not over.
   *
   * @throws Problem 409 if it did not lapse
   */
  Invitation reopened() {
    if (status != InvitationStatus.LAPSED) {
      throw Problem.of(RegistryProblems.WRONG_STATE, Text.of("invitation-not-lapsed"));
    }
    return next(InvitationStatus.OPEN, null, null);
  }

  /** The same, its addressee reminded of it. */
  Invitation reminded(LocalDate on) {
    return next(status, answeredBy, on);
  }

  private Invitation next(
      InvitationStatus status, @Nullable String answeredBy, @Nullable LocalDate remindedOn) {
    return new Invitation(
        id,
        family,
        decision,
        provision,
        instrument,
        addressee,
        meeting,
        requests,
        status,
        answeredBy,
        remindedOn,
        issuedOn,
        demonstration,
        recordedAt,
        version + 1);
  }

  @Override
  public Set<String> readers() {
    return Set.of(EVERYONE);
  }

  @Override
  public Set<String> touches() {
    return switch (addressee) {
      case Addressee.OfBody(var body) -> Set.copyOf(List.of(instrument, body));
      case Addressee.OfOffice(var role, var holder) -> Set.copyOf(List.of(instrument, holder));
      case Addressee.OfInstrument i -> Set.of(instrument);
      case Addressee.OfClass c -> Set.of(instrument);
      case Addressee.Outside o -> Set.of(instrument);
    };
  }
}

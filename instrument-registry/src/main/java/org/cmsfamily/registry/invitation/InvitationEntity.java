package org.cmsfamily.registry.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cmsfamily.platform.store.AggregateEntity;
import org.cmsfamily.registry.decision.Addressee;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The row of an invitation. */
@Entity
@Table(name = "invitation")
@SuppressWarnings("NullAway.Init") // Hibernate fills it
class InvitationEntity extends AggregateEntity<Invitation> {

  private static final String BODY = "body";
  private static final String INSTRUMENT = "instrument";
  private static final String OFFICE = "office";

  String decision;
  @Nullable String provision;
  String instrument;
  String addresseeKind;
  String addresseeCode;
  @Nullable String addresseeRole;
  @Nullable String meeting;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> requests;

  @Enumerated(EnumType.STRING)
  InvitationStatus status;

  @Nullable String answeredBy;
  @Nullable LocalDate remindedOn;
  LocalDate issuedOn;
  boolean demonstration;
  Instant recordedAt;

  @Override
  protected void copy(Invitation invitation) {
    decision = invitation.decision();
    provision = invitation.provision();
    instrument = invitation.instrument();
    copy(invitation.addressee());
    meeting = invitation.meeting();
    requests = invitation.requests();
    status = invitation.status();
    answeredBy = invitation.answeredBy();
    remindedOn = invitation.remindedOn();
    issuedOn = invitation.issuedOn();
    demonstration = invitation.demonstration();
    recordedAt = invitation.recordedAt();
  }

  private void copy(Addressee addressee) {
    switch (addressee) {
      case Addressee.OfBody(var code) -> addressee(BODY, code, null);
      case Addressee.OfInstrument(var code) -> addressee(INSTRUMENT, code, null);
      case Addressee.OfOffice(var role, var holder) -> addressee(OFFICE, holder, role);
      case Addressee.OfClass c -> throw notInvited(c);
      case Addressee.Outside o -> throw notInvited(o);
    }
  }

  private void addressee(String kind, String code, @Nullable String role) {
    addresseeKind = kind;
    addresseeCode = code;
    addresseeRole = role;
  }

  private static IllegalArgumentException notInvited(Addressee addressee) {
    return new IllegalArgumentException("An invitation is for one of the registry: " + addressee);
  }

  @Override
  public Invitation toAggregate() {
    return new Invitation(
        id(),
        family(),
        decision,
        provision,
        instrument,
        toAddressee(),
        meeting,
        requests,
        status,
        answeredBy,
        remindedOn,
        issuedOn,
        demonstration,
        recordedAt,
        version());
  }

  private Addressee toAddressee() {
    return switch (addresseeKind) {
      case BODY -> new Addressee.OfBody(addresseeCode);
      case INSTRUMENT -> new Addressee.OfInstrument(addresseeCode);
      default -> new Addressee.OfOffice(Objects.requireNonNull(addresseeRole), addresseeCode);
    };
  }
}

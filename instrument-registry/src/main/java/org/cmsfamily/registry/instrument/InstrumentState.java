package org.cmsfamily.registry.instrument;

import java.util.List;
import org.cmsfamily.registry.text.Names;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * An instrument as the others know it. Dates are as published: to the day, the month or the year.
 */
public record InstrumentState(
    String code,
    String family,
    String shortName,
    Names names,
    InstrumentKind kind,
    @Nullable String legalBasis,
    boolean binding,
    List<String> languages,
    @Nullable VisualIdentity identity,
    @Nullable PublishedDate concluded,
    @Nullable String concludedAt,
    @Nullable PublishedDate openedForSignature,
    @Nullable PublishedDate inForce,
    @Nullable String depositary,
    @Nullable Participation participation,
    @Nullable String website,
    List<FormerName> formerNames,
    Provenance origin) {

  static InstrumentState of(Instrument i) {
    return new InstrumentState(
        i.code(),
        i.family(),
        i.shortName(),
        i.names(),
        i.kind(),
        i.legalBasis(),
        i.binding(),
        i.languages(),
        i.identity(),
        i.milestones().concluded(),
        i.milestones().concludedAt(),
        i.milestones().openedForSignature(),
        i.milestones().inForce(),
        i.milestones().depositary(),
        i.participation(),
        i.website(),
        i.formerNames(),
        i.provenance());
  }
}

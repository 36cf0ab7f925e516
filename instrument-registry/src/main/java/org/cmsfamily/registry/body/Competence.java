package org.cmsfamily.registry.body;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.Dated;
import org.cmsfamily.registry.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a body may decide.
 *
 * @param subject such as {@code common-services}, {@code budget}, {@code staffing}
 * @param decision the key of the decision that gives it, if one is known
 * @param limits how far it goes, in words
 * @param areas the service areas that it is limited to; none: all
 */
public record Competence(
    String id,
    String subject,
    Period period,
    @Nullable String decision,
    @Nullable String limits,
    List<String> areas,
    Provenance provenance,
    Instant recordedAt,
    @Nullable String replaces)
    implements Dated {

  /** On which every common service rests. Source: StC44 decision, P12. */
  public static final String COMMON_SERVICES = "common-services";

  public Competence {
    areas = List.copyOf(areas);
  }

  /** The row that withdraws it: it was recorded by mistake, and held on no day. */
  Competence withdrawn(String newId, LocalDate day, String reason, Instant at) {
    return new Competence(
        newId,
        subject,
        Period.never(day),
        decision,
        limits,
        areas,
        Provenance.of(null, null, List.of(reason)),
        at,
        id);
  }
}

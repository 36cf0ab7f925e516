package org.cmsfamily.registry.secretariat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.text.Provenance.Confidence;
import org.cmsfamily.registry.time.Period;
import org.cmsfamily.registry.time.Precision;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/** A seat as the registrar adds it. */
public record SeatRequest(
    @Nullable @Size(min = 1, max = 100) String city,
    @NotNull @Pattern(regexp = "[A-Z]{2}", message = "{pattern.country}") String country,
    @Nullable @Valid PublishedDate from,
    @Nullable @Valid PublishedDate to,
    @Nullable Precision precision,
    @Nullable @Size(max = 50) List<@Size(max = 4000) String> notes,
    @Nullable Confidence confidence,
    @Nullable @Size(max = 2000) String source,
    @Nullable @Size(max = 40) String replaces,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  @Override
  public void check(Violations violations) {
    if (!Period.possible(from, to)) {
      violations.add("/to", Text.of("period-ends-early"));
    }
  }

  Seat toSeat(String id, Instant at) {
    return new Seat(
        id,
        city,
        country,
        new Period(from, to),
        precision != null ? precision : from == null ? Precision.DAY : from.precision(),
        Provenance.of(confidence, source, notes),
        at,
        replaces);
  }
}

package org.cmsfamily.registry.meeting;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.registry.request.Given;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.text.Provenance.Confidence;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a meeting after all; what is not given stays as it was, and a null given for
 * what a meeting need not have clears it.
 *
 * @param since from which day on it is so; as long as the row that it replaces, unless given
 * @param replaces the row that it corrects; the one that holds now, unless a day is given since
 *     which it is so
 */
@SuppressWarnings("NullableOptional") // left out, or given as null: see Given
public record MeetingCorrectionRequest(
    @Nullable @Valid Ordinal ordinal,
    @Nullable @Valid Optional<@Size(max = 200) String> label,
    @Nullable MeetingMode mode,
    @Nullable @Valid @JsonAlias("opens") Optional<@Valid PublishedDate> start,
    @Nullable @Valid @JsonAlias("closes") Optional<@Valid PublishedDate> end,
    @Nullable @Valid Optional<@Size(max = 100) String> city,
    @Nullable @Valid
        Optional<@Pattern(regexp = "[A-Z]{2}", message = "{pattern.country}") String> country,
    @Nullable @Valid Optional<@Size(max = 60) String> status,
    @Nullable @Size(max = 50) List<@Size(max = 4000) String> notes,
    @Nullable @Valid Optional<Confidence> confidence,
    @Nullable @Valid Optional<@Size(max = 2000) String> source,
    @Nullable LocalDate since,
    @Nullable @Size(max = 40) String replaces,
    @NotBlank @Size(max = 4000) String reason,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  /** The meeting with these facts. */
  Meeting of(Meeting before, Violations violations) {
    var origin = before.provenance();
    var opens = Given.or(start, before.start());
    var closes = Given.or(end, before.end());
    MeetingRequest.checkDays(opens, closes, violations);
    return new Meeting(
        before.code(),
        before.family(),
        before.instrument(),
        before.body(),
        ordinal == null ? before.ordinal() : ordinal.text(),
        Given.or(label, before.label()),
        mode == null ? before.mode() : mode,
        opens,
        closes,
        Given.or(city, before.city()),
        Given.or(country, before.country()),
        Given.or(status, before.status()),
        before.demonstration(),
        new Provenance(
            Given.or(confidence, origin.confidence()),
            Given.or(source, origin.source()),
            Objects.requireNonNullElse(notes, origin.notes())),
        before.version());
  }
}

package org.cmsfamily.registry.meeting;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.cmsfamily.registry.request.CodePatterns;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.text.Provenance.Confidence;
import org.cmsfamily.registry.time.PublishedDate;
import org.jspecify.annotations.Nullable;

/** A meeting as the registrar of the body's instrument registers it. */
public record MeetingRequest(
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM) String code,
    @NotNull @Pattern(regexp = CodePatterns.HOLDER, message = CodePatterns.HOLDER_FORM) String body,
    @NotNull Ordinal ordinal,
    @Nullable @Size(max = 200) String label,
    @NotNull MeetingMode mode,
    @Nullable @Valid @JsonAlias("opens") PublishedDate start,
    @Nullable @Valid @JsonAlias("closes") PublishedDate end,
    @Nullable @Size(max = 100) String city,
    @Nullable @Pattern(regexp = "[A-Z]{2}", message = "{pattern.country}") String country,
    @Nullable @Size(max = 60) String status,
    @Nullable Boolean demonstration,
    @Nullable @Size(max = 50) List<@Size(max = 4000) String> notes,
    @Nullable Confidence confidence,
    @Nullable @Size(max = 2000) String source,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  /** Days in which anything can be adopted would limit nothing. */
  private static final int LONGEST_DAYS = 366;

  @Override
  public void check(Violations violations) {
    checkDays(start, end, violations);
  }

  /** A meeting begins before it ends, and ends within a year. */
  static void checkDays(
      @Nullable PublishedDate start, @Nullable PublishedDate end, Violations violations) {
    if (start == null || end == null) {
      return;
    }
    if (end.last().isBefore(start.first())) {
      violations.add("/end", Text.of("meeting-ends-first"));
    } else if (end.first().isAfter(start.first().plusDays(LONGEST_DAYS))) {
      violations.add("/end", Text.of("meeting-too-long").with("days", LONGEST_DAYS));
    }
  }

  Meeting toMeeting(String family, String instrument) {
    return new Meeting(
        code,
        family,
        instrument,
        body,
        ordinal.text(),
        label,
        mode,
        start,
        end,
        city,
        country,
        status,
        Boolean.TRUE.equals(demonstration),
        Provenance.of(confidence, source, notes),
        1);
  }
}

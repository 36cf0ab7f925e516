package org.cmsfamily.registry.meeting;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.registry.request.Codes;
import org.cmsfamily.registry.text.Confidence;
import org.cmsfamily.registry.text.Provenance;
import org.cmsfamily.registry.time.PublishedDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting as the registrar of the body's instrument registers it. */
public record MeetingRequest(
    @NotNull @Pattern(regexp = Codes.HOLDER) String code,
    @NotNull @Pattern(regexp = Codes.HOLDER) String body,
    @NotNull @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING)
        JsonNode ordinal,
    @Nullable @Size(max = 200) String label,
    @NotNull MeetingMode mode,
    @Nullable @Valid @JsonAlias("opens") PublishedDate start,
    @Nullable @Valid @JsonAlias("closes") PublishedDate end,
    @Nullable @Size(max = 100) String city,
    @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
    @Nullable @Size(max = 60) String status,
    @Nullable Boolean demonstration,
    @Nullable @Size(max = 50) List<@Size(max = 4000) String> notes,
    @Nullable Confidence confidence,
    @Nullable @Size(max = 2000) String source,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  private static final java.util.regex.Pattern ORDINAL =
      java.util.regex.Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");

  @Override
  public void check(Violations violations) {
    if (!ORDINAL.matcher(ordinal.asText()).matches()) {
      violations.add("/ordinal", "is a number, or a text such as EX1");
    }
    if (start != null && end != null && end.last().isBefore(start.first())) {
      violations.add("/end", "The meeting ends before it begins");
    }
  }

  Meeting toMeeting(String family, String instrument) {
    return new Meeting(
        code,
        family,
        instrument,
        body,
        ordinal.asText(),
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

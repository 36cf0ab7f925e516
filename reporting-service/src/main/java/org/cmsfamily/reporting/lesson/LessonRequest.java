package org.cmsfamily.reporting.lesson;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** What a programme officer sends of a lesson. */
record LessonRequest(
    @NotBlank @Size(max = 160) String family,
    @Nullable @Size(max = 160) String instrument,
    @Nullable @Size(max = 160) String service,
    @NotBlank @Size(max = 5000) String context,
    @NotBlank @Size(max = 5000) String happened,
    @NotBlank @Size(max = 5000) String nextTime,
    @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 160) String> areas,
    @Nullable @Size(max = 100) List<@NotBlank @Size(max = 160) String> instruments,
    @NotNull @Pattern(regexp = "[a-z]{2}") String language,
    @Nullable @Size(max = 2000) String evidence,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  LessonText text() {
    return new LessonText(context.strip(), happened.strip(), nextTime.strip(), language, evidence);
  }
}

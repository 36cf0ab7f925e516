package org.cmsfamily.catalog.analysis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.catalog.terms.Code;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** A study as it is sent. */
public record AnalysisRequest(
    @NotNull @Size(min = 1, max = 64) String family,
    @NotNull @Code String code,
    @NotBlank @Size(max = 1000) String title,
    @Nullable @Size(min = 1, max = 1000) String author,
    @Nullable LocalDate date,
    @NotNull @Size(max = 500) List<@NotNull @Valid Implication> implications,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  /** Bytes of JSON: an analysis is published whole, in a record of 256 kB at most. */
  private static final int BYTES = 240 * 1024;

  @Override
  public void check(Violations violations) {
    int bytes = Json.write(analysis()).getBytes(StandardCharsets.UTF_8).length;
    if (bytes > BYTES) {
      violations.add(
          "/implications", Text.of("analysis-too-large").with("most", BYTES).with("bytes", bytes));
    }
  }

  Analysis analysis() {
    return new Analysis(code, family, title, author, date, implications);
  }
}

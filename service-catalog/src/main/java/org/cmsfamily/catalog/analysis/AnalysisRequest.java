package org.cmsfamily.catalog.analysis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.catalog.terms.Code;
import org.cmsfamily.platform.request.Request;
import org.jspecify.annotations.Nullable;

/** A study as it is sent. */
public record AnalysisRequest(
    @NotNull @Size(min = 1, max = 64) String family,
    @NotNull @Code String code,
    @NotBlank @Size(max = 1000) String title,
    @Nullable @Size(min = 1, max = 1000) String author,
    @Nullable LocalDate date,
    @NotNull @Size(max = 1000) List<@NotNull @Valid Implication> implications,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  Analysis analysis() {
    return new Analysis(code, family, title, author, date, implications);
  }
}

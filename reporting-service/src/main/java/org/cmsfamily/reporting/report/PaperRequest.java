package org.cmsfamily.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.reporting.snapshot.Paper;
import org.jspecify.annotations.Nullable;

/**
 * What an Executive Secretary sends of the meeting that a report goes before.
 *
 * @param symbol of the meeting document, as it will be published
 */
record PaperRequest(
    @NotBlank @Size(max = 160) String meeting,
    @Nullable @Size(max = 40) String agendaItem,
    @Nullable @Size(max = 160) String symbol,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {

  Paper paper() {
    return new Paper(meeting, stripped(agendaItem), stripped(symbol));
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

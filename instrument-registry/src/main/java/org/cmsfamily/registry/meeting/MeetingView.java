package org.cmsfamily.registry.meeting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.cmsfamily.platform.act.PossibleAct;
import org.cmsfamily.platform.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the API shows it.
 *
 * @param documentsDueOn the last day for its documents; null if no deadline is known
 * @param documents those that came in
 * @param acts what the caller may do now
 */
public record MeetingView(
    @JsonUnwrapped MeetingState meeting,
    @Nullable LocalDate documentsDueOn,
    List<ReceivedDocument> documents,
    List<PossibleAct> acts) {

  public MeetingView {
    documents = List.copyOf(documents);
    acts = List.copyOf(acts);
  }

  /**
   * A document of a meeting.
   *
   * @param receivedOn the business date on which it came
   * @param late whether that was after the last day for documents
   */
  public record ReceivedDocument(
      String id, String name, @Nullable String language, LocalDate receivedOn, boolean late) {

    static ReceivedDocument of(Document document, DocumentReceipt received) {
      return new ReceivedDocument(
          document.id(),
          document.name(),
          document.language(),
          received.receivedOn,
          received.isLate());
    }
  }
}

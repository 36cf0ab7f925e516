package org.cmsfamily.registry.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.calendar.BusinessCalendar;
import org.cmsfamily.platform.document.Attachment;
import org.cmsfamily.platform.document.DocumentHolder;
import org.cmsfamily.platform.document.Documents;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.store.Rows;
import org.cmsfamily.registry.body.Bodies;
import org.cmsfamily.registry.document.AttachDocument;
import org.cmsfamily.registry.meeting.MeetingView.ReceivedDocument;
import org.cmsfamily.registry.time.AsOf;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** The documents of meetings, and whether they came in time. Source: domain, Meeting. */
@ApplicationScoped
class MeetingDocuments {

  private final AttachDocument attachDocument;
  private final Documents documents;
  private final Meetings meetings;
  private final Bodies bodies;
  private final BusinessCalendar calendar;
  private final Rows rows;
  private final StatelessSession session;

  MeetingDocuments(
      AttachDocument attachDocument,
      Documents documents,
      Meetings meetings,
      Bodies bodies,
      BusinessCalendar calendar,
      Rows rows,
      StatelessSession session) {
    this.attachDocument = attachDocument;
    this.documents = documents;
    this.meetings = meetings;
    this.bodies = bodies;
    this.calendar = calendar;
    this.rows = rows;
    this.session = session;
  }

  /** Attaches one; see {@link AttachDocument}. */
  Done<Attachment> attach(
      String code, @Nullable String name, @Nullable String language, Upload file) {
    var done =
        attachDocument.attach(
            MeetingAct.ATTACH_MEETING_DOCUMENT,
            meetings,
            code,
            Meeting::instrument,
            name,
            language,
            file);
    if (done.act() != null) {
      var meeting = meetings.get(code);
      rows.addAll(
          List.of(
              DocumentReceipt.of(
                  done.result().document().id(),
                  code,
                  calendar.today(meeting.family()),
                  meeting
                      .documentsDue(bodies.get(meeting.body()).documentDeadlineDays())
                      .orElse(null))));
    }
    return done;
  }

  /** Those of a meeting that had come by a day, as known at an instant. */
  List<ReceivedDocument> of(Meeting meeting, AsOf asOf) {
    var received = received(meeting, asOf.day());
    return documents.of(DocumentHolder.of(meetings.noun(), meeting)).stream()
        .filter(document -> !document.attachedAt().isAfter(asOf.knownAt()))
        .flatMap(
            document ->
                Stream.ofNullable(received.get(document.id()))
                    .map(one -> ReceivedDocument.of(document, one)))
        .toList();
  }

  private Map<String, DocumentReceipt> received(Meeting meeting, @Nullable LocalDate by) {
    return session
        .createSelectionQuery(
            "from DocumentReceipt where meeting = :meeting order by document",
            DocumentReceipt.class)
        .setParameter("meeting", meeting.code())
        .getResultList()
        .stream()
        .filter(one -> by == null || !one.receivedOn.isAfter(by))
        .collect(Collectors.toMap(one -> one.document, Function.identity()));
  }
}

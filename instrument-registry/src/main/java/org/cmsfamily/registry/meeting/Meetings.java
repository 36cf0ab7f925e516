package org.cmsfamily.registry.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.registry.RegistryTopics;
import org.jspecify.annotations.Nullable;

/** The meetings. What is stored is published in the same transaction. */
@ApplicationScoped
public class Meetings {

  private final Documents<Meeting> documents;
  private final Outbox outbox;

  Meetings(Database database, Outbox outbox) {
    this.documents = new Documents<>(database, "meeting", Meeting.class);
    this.outbox = outbox;
  }

  Meeting add(Meeting meeting) {
    var added = documents.insert(meeting, Map.of("body", meeting.body()));
    outbox.append(RegistryTopics.MEETINGS, added.code(), added.version(), MeetingState.of(added));
    return added;
  }

  /**
   * The meeting.
   *
   * @throws Problem 404 if there is none
   */
  Meeting get(String code) {
    return documents.get(code);
  }

  /** The meeting, if there is one. */
  public Optional<Meeting> find(String code) {
    return documents.find(code);
  }

  Paged<Meeting> page(@Nullable String family, @Nullable String body, Page page) {
    var values = new HashMap<String, @Nullable String>();
    values.put("family", family);
    values.put("body", body);
    return documents.page(
        """
        (cast(:family as text) is null or family = :family)
        and (cast(:body as text) is null or body = :body)
        """,
        values,
        page);
  }
}

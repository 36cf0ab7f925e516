package org.cmsfamily.workbench.lesson;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.function.Supplier;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.reporting.Lesson;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Does what the forms of a lesson ask for. */
@RequestScoped
class LessonActs {
  private final ReportingApi reporting;

  LessonActs(@RestClient ReportingApi reporting) {
    this.reporting = reporting;
  }

  /**
   * Does an act.
   *
   * @throws NotFoundException if a lesson knows no such act
   */
  void take(String id, Sent sent, Typed typed) {
    Service.REPORTING.ask(act(id, sent.once(), typed, sent.actingAs()));
  }

  private Supplier<Lesson> act(String id, String key, Typed typed, @Nullable String as) {
    return switch (typed.act()) {
      case "endorse-lesson" -> () -> reporting.endorseLesson(id, key, new ActRequest(as));
      case "retire-lesson" -> () -> reporting.retireLesson(id, key, new ActRequest(as));
      case "withdraw-lesson" ->
          () -> reporting.withdrawLesson(id, key, new ReasonRequest(typed.filled("reason"), as));
      default -> throw new NotFoundException();
    };
  }
}

package org.cmsfamily.workbench.lesson;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.workbench.call.ActsQuery;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Lessons: the search, one lesson, and what is done with it. */
@Path("/lessons")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class LessonsResource {
  private static final int ENTRIES = 50;

  private final ReportingApi reporting;
  private final Families families;
  private final LessonActs acts;

  LessonsResource(@RestClient ReportingApi reporting, Families families, LessonActs acts) {
    this.reporting = reporting;
    this.families = families;
    this.acts = acts;
  }

  /** The lessons that fit best. */
  @GET
  public LessonsPage searchLessons(@BeanParam LessonSearch search) {
    var family = families.current();
    var found =
        Service.REPORTING.ask(
            () ->
                reporting.searchLessons(
                    family.code(),
                    search.words(),
                    search.chosenArea(),
                    search.chosenInstrument(),
                    null));
    return new LessonsPage(search, family.serviceAreas(), found.items());
  }

  /** One lesson. */
  @GET
  @Path("/{id}")
  public LessonPage showLesson(@RestPath String id, @BeanParam Asked asked) {
    return page(id, asked.typed());
  }

  /** Endorses it, takes it back or retires it, as the form says. */
  @POST
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(
      @RestPath String id, @BeanParam Sent sent, @RestForm @Nullable String reason) {
    var typed = sent.typed().with("reason", reason);
    return Submission.send(
        typed,
        () -> {
          acts.take(id, sent, typed);
          return "/lessons/" + id;
        },
        again -> page(id, again));
  }

  private LessonPage page(String id, Typed typed) {
    var lesson = Service.REPORTING.ask(() -> reporting.getLesson(id));
    var entries =
        Service.REPORTING.ask(() -> reporting.listActs(ActsQuery.on(id, ENTRIES))).items();
    return new LessonPage(lesson, entries, typed);
  }
}

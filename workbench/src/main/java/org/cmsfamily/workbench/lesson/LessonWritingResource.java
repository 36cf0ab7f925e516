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
import java.util.List;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.catalog.Services;
import org.cmsfamily.workbench.language.Language;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Writing a lesson. */
@Path("/lesson-writing")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class LessonWritingResource {
  private final ReportingApi reporting;
  private final Families families;
  private final Services services;
  private final Offices offices;

  LessonWritingResource(
      @RestClient ReportingApi reporting, Families families, Services services, Offices offices) {
    this.reporting = reporting;
    this.families = families;
    this.services = services;
    this.offices = offices;
  }

  /** The empty form. */
  @GET
  public LessonWritingPage writeLesson() {
    return page(Typed.of("record-lesson"));
  }

  /** Records it as a draft. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response recordLesson(@BeanParam Sent sent, @BeanParam LessonForm form) {
    var typed = form.fill(sent.typed());
    return Submission.send(
        typed,
        () -> {
          var request = form.request(families.current().code(), sent.actingAs());
          var lesson = Service.REPORTING.ask(() -> reporting.recordLesson(sent.once(), request));
          return "/lessons/" + lesson.id();
        },
        this::page);
  }

  private LessonWritingPage page(Typed typed) {
    var instruments = offices.holders(Role.PROGRAMME_OFFICER);
    var holder = instruments.stream().findFirst().orElse("");
    return new LessonWritingPage(
        instruments,
        families.current().serviceAreas(),
        services.all().orElse(Paged.empty()).items(),
        List.of(Language.values()),
        offices.act("record-lesson", Role.PROGRAMME_OFFICER, holder),
        typed);
  }
}

package org.cmsfamily.reporting.lesson;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.PROGRAMME_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.ActRequest;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.WithdrawalRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lessons: drafts for their instrument, endorsed ones for everyone. */
@Path("/lessons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lessons")
@RunOnVirtualThread
public class LessonResource {

  private final Lessons lessons;
  private final RecordLesson recordLesson;
  private final EndorseLesson endorseLesson;
  private final WithdrawLesson withdrawLesson;
  private final Acts acts;
  private final ReadTransaction reads;
  private final LessonViews views;

  LessonResource(
      Lessons lessons,
      RecordLesson recordLesson,
      EndorseLesson endorseLesson,
      WithdrawLesson withdrawLesson,
      Acts acts,
      ReadTransaction reads,
      LessonViews views) {
    this.lessons = lessons;
    this.recordLesson = recordLesson;
    this.endorseLesson = endorseLesson;
    this.withdrawLesson = withdrawLesson;
    this.acts = acts;
    this.reads = reads;
    this.views = views;
  }

  /** Lessons of a family: the best fit to the words first, at most 200. */
  @GET
  @Authenticated
  public Paged<LessonView> searchLessons(@BeanParam LessonFilter filter) {
    return reads.inTransaction(
        () -> new Paged<>(lessons.search(filter).stream().map(this::view).toList(), null));
  }

  /** One lesson. */
  @GET
  @Path("/{id}")
  @Authenticated
  @APIResponseSchema(LessonView.class)
  public Response getLesson(@PathParam("id") String id) {
    return reads.inTransaction(
        () -> {
          var lesson = lessons.get(id);
          return Views.ok(view(lesson), lesson.version());
        });
  }

  /** Writes a lesson down, as a draft. */
  @POST
  @RolesAllowed(PROGRAMME_OFFICER)
  @APIResponseSchema(value = LessonView.class, responseCode = "201")
  public Response recordLesson(LessonRequest request) {
    return acts.once(
        () -> recordLesson.record(request),
        lesson -> StoredResponse.created("/lessons/" + lesson.id(), view(lesson), 1));
  }

  /** Endorses a draft for everyone. */
  @POST
  @Path("/{id}/endorsements")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(LessonView.class)
  public Response endorseLesson(@PathParam("id") String id, @Nullable ActRequest request) {
    return acts.once(() -> endorseLesson.endorse(id, actingAs(request)), this::response);
  }

  /** Retires an endorsed lesson. */
  @POST
  @Path("/{id}/retirements")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  @APIResponseSchema(LessonView.class)
  public Response retireLesson(@PathParam("id") String id, @Nullable ActRequest request) {
    return acts.once(() -> endorseLesson.retire(id, actingAs(request)), this::response);
  }

  /** Takes back a draft of the own office. */
  @POST
  @Path("/{id}/withdrawals")
  @RolesAllowed(PROGRAMME_OFFICER)
  @APIResponseSchema(LessonView.class)
  public Response withdrawLesson(@PathParam("id") String id, WithdrawalRequest request) {
    return acts.once(() -> withdrawLesson.withdraw(id, request), this::response);
  }

  private StoredResponse response(Lesson lesson) {
    return StoredResponse.ok(view(lesson), lesson.version());
  }

  private static @Nullable String actingAs(@Nullable ActRequest request) {
    return request == null ? null : request.actingAs();
  }

  private LessonView view(Lesson lesson) {
    return views.of(lesson);
  }
}

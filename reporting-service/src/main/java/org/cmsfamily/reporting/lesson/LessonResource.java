package org.cmsfamily.reporting.lesson;

import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.PROGRAMME_OFFICER;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Capacity;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.reporting.Parameter;
import org.cmsfamily.reporting.replica.Known;
import org.jspecify.annotations.Nullable;

/** Lessons: drafts for their instrument, endorsed ones for everyone. */
@Path("/lessons")
@RunOnVirtualThread
public class LessonResource {

  private final Lessons lessons;
  private final RecordLesson recordLesson;
  private final JudgeLesson judgeLesson;
  private final Known known;
  private final Acts acts;
  private final ReadTransaction reads;
  private final Actor actor;

  LessonResource(
      Lessons lessons,
      RecordLesson recordLesson,
      JudgeLesson judgeLesson,
      Known known,
      Acts acts,
      ReadTransaction reads,
      Actor actor) {
    this.lessons = lessons;
    this.recordLesson = recordLesson;
    this.judgeLesson = judgeLesson;
    this.known = known;
    this.acts = acts;
    this.reads = reads;
    this.actor = actor;
  }

  /** Lessons of a family: the best fit to the words first, at most 200. */
  @GET
  @Authenticated
  public Paged<LessonView> search(
      @QueryParam("family") @Nullable String family,
      @QueryParam("q") @Nullable String words,
      @QueryParam("area") @Nullable String area) {
    var of = Parameter.needed("family", family);
    var like = Parameter.optional("q", words);
    var about = Parameter.optional("area", area);
    return reads.inTransaction(
        () -> new Paged<>(lessons.search(of, like, about).stream().map(this::view).toList(), null));
  }

  /** One lesson. */
  @GET
  @Path("/{id}")
  @Authenticated
  public LessonView get(@PathParam("id") String id) {
    return reads.inTransaction(() -> view(lessons.get(id)));
  }

  /** Writes a lesson down, as a draft. */
  @POST
  @RolesAllowed(PROGRAMME_OFFICER)
  public Response record(@NotNull @Valid LessonRequest request) {
    return acts.once(
        () -> {
          var instruments = known.instruments(known.family(request.family()).code());
          var named = request.instrument();
          var officer =
              actor.capacityFor(
                  Set.of(PROGRAMME_OFFICER),
                  holder -> instruments.contains(holder) && (named == null || named.equals(holder)),
                  request.actingAs());
          var lesson = recordLesson.record(request, officer);
          return StoredResponse.created("/reporting/lessons/" + lesson.id(), view(lesson), 1);
        });
  }

  /** Endorses a draft for everyone. */
  @POST
  @Path("/{id}/endorsements")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  public Response endorse(@PathParam("id") String id, @Nullable LessonAct act) {
    return acts.once(
        () -> {
          var lesson = lessons.lock(id);
          var endorsed = judgeLesson.endorse(lesson, secretaryOf(lesson, act));
          return StoredResponse.ok(view(endorsed), endorsed.version());
        });
  }

  /** Retires an endorsed lesson. */
  @POST
  @Path("/{id}/retirements")
  @RolesAllowed(EXECUTIVE_SECRETARY)
  public Response retire(@PathParam("id") String id, @Nullable LessonAct act) {
    return acts.once(
        () -> {
          var lesson = lessons.lock(id);
          var retired = judgeLesson.retire(lesson, secretaryOf(lesson, act));
          return StoredResponse.ok(view(retired), retired.version());
        });
  }

  private Capacity secretaryOf(Lesson lesson, @Nullable LessonAct act) {
    return actor.capacityFor(
        Set.of(EXECUTIVE_SECRETARY),
        holder -> holder.equals(lesson.instrument()),
        act == null ? null : act.actingAs());
  }

  private LessonView view(Lesson lesson) {
    return LessonView.of(lesson, actor.capacities());
  }
}

package org.cmsfamily.workbench.reporting;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.cmsfamily.workbench.call.ActRequest;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.ReasonRequest;
import org.jspecify.annotations.Nullable;

/** Lessons, as the reporting service answers. */
public interface LessonApi {

  @GET
  @Path("/lessons")
  Paged<Lesson> searchLessons(
      @QueryParam("family") String family,
      @QueryParam("q") @Nullable String words,
      @QueryParam("area") @Nullable String area,
      @QueryParam("instrument") @Nullable String instrument,
      @QueryParam("language") @Nullable String language);

  @GET
  @Path("/lessons/{id}")
  Lesson getLesson(@PathParam("id") String id);

  @POST
  @Path("/lessons")
  Lesson recordLesson(@HeaderParam("Idempotency-Key") String key, LessonRequest request);

  @POST
  @Path("/lessons/{id}/endorsements")
  Lesson endorseLesson(
      @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, ActRequest request);

  @POST
  @Path("/lessons/{id}/retirements")
  Lesson retireLesson(
      @PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, ActRequest request);

  @POST
  @Path("/lessons/{id}/withdrawals")
  Lesson withdrawLesson(
      @PathParam("id") String id,
      @HeaderParam("Idempotency-Key") String key,
      ReasonRequest request);
}

package org.cmsfamily.platform.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.Done;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.document.Attachment;
import org.cmsfamily.platform.document.DocumentHolder;
import org.cmsfamily.platform.document.Documents;
import org.cmsfamily.platform.http.Upload;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.AsSystem;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.platform.store.ReadTransaction;
import org.javamoney.moneta.Money;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/notes")
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {

  enum Colour {
    @JsonProperty("red")
    RED,
    @JsonProperty("blue")
    BLUE
  }

  record NoteRequest(
      @NotBlank @Size(max = 20) String id,
      @NotBlank @Size(max = 20) String words,
      @Nullable Money price,
      @Nullable LocalDate on,
      @Nullable Colour colour,
      @Nullable @Size(max = 5) List<@Size(max = 20) String> tags,
      @Nullable @Size(max = 160) String actingAs)
      implements Request {}

  record NoteFilter(
      @RestQuery @Nullable String holder,
      @RestQuery @Nullable Colour colour,
      @RestQuery @Nullable LocalDate on) {}

  private final Notes notes;
  private final Documents documents;
  private final Acts acts;
  private final Actor actor;
  private final ReadTransaction reads;

  NoteResource(Notes notes, Documents documents, Acts acts, Actor actor, ReadTransaction reads) {
    this.notes = notes;
    this.documents = documents;
    this.acts = acts;
    this.actor = actor;
    this.reads = reads;
  }

  @POST
  @RolesAllowed(Roles.PROGRAMME_OFFICER)
  public Response write(NoteRequest request) {
    return acts.once(
        () -> {
          var capacity =
              actor.capacityFor(Set.of(Roles.PROGRAMME_OFFICER), h -> true, request.actingAs());
          var note = notes.add(new Note(request.id(), "NF", 1, capacity.holder(), request.words()));
          return Done.of(note, ActDraft.of("write-note", "note", note, capacity, Map.of()));
        },
        note -> StoredResponse.created("/notes/" + note.id(), note, note.version()));
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.PROGRAMME_OFFICER)
  public Response rewrite(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      NoteRequest request) {
    return acts.change(
        ifMatch,
        version -> {
          var note = notes.lock(id);
          Acts.mustBe(version, note);
          var next = notes.update(note.saying(request.words()));
          var capacity =
              actor.capacityFor(
                  Set.of(Roles.PROGRAMME_OFFICER), next.holder()::equals, request.actingAs());
          return Done.of(next, ActDraft.of("rewrite-note", "note", next, capacity, Map.of()));
        },
        next -> StoredResponse.ok(next, next.version()));
  }

  /** An act on a note that another may have changed just now: it locks and refuses nothing. */
  @POST
  @Path("{id}/words")
  @RolesAllowed(Roles.PROGRAMME_OFFICER)
  public Response reword(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      NoteRequest request) {
    return acts.once(
        ifMatch,
        expected -> {
          var note = notes.lock(id);
          expected.ifPresent(version -> Acts.mustBe(version, note));
          var next = notes.update(note.saying(request.words()));
          var capacity =
              actor.capacityFor(
                  Set.of(Roles.PROGRAMME_OFFICER), next.holder()::equals, request.actingAs());
          return Done.of(next, ActDraft.of("reword-note", "note", next, capacity, Map.of()));
        },
        next -> StoredResponse.ok(next, next.version()));
  }

  @POST
  @Path("{id}/documents")
  @Consumes({"application/pdf", "text/csv", "application/octet-stream"})
  @RolesAllowed(Roles.PROGRAMME_OFFICER)
  public Response attachDocument(
      @PathParam("id") String id,
      @RestQuery @Nullable String name,
      @RestQuery @Nullable String language,
      Upload file) {
    return acts.once(
        () -> {
          var note = notes.get(id);
          var capacity =
              actor.capacityFor(Set.of(Roles.PROGRAMME_OFFICER), note.holder()::equals, null);
          var attached = documents.attach(DocumentHolder.of("note", note), name, language, file);
          return attached.done(
              ActDraft.of("attach-document", "note", note, capacity, attached.bound()));
        },
        Attachment::response);
  }

  /** What the system does to a note by itself. */
  @POST
  @Path("{id}/yellowing")
  @RolesAllowed(Roles.PROGRAMME_OFFICER)
  public Response yellow(@PathParam("id") String id, @RestQuery @Nullable String to) {
    AsSystem.run(
        () -> {
          var note = notes.update(notes.lock(id).movedTo(String.valueOf(to)));
          acts.system(ActDraft.bySystem(() -> "yellow-note", "note", note, Map.of()));
        });
    return Response.noContent().build();
  }

  @GET
  @Path("{id}")
  @Authenticated
  public Response read(@PathParam("id") String id) {
    return reads.inTransaction(
        () -> {
          var note = notes.get(id);
          return Views.ok(note, note.version());
        });
  }

  @GET
  @Authenticated
  public Paged<Note> list(@BeanParam NoteFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(
        () -> notes.page(Filter.where("holder", filter.holder()), page.page()));
  }
}

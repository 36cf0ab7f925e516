package org.cmsfamily.platform.note;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.cmsfamily.platform.act.ActDraft;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.actor.Actor;
import org.cmsfamily.platform.actor.Roles;
import org.cmsfamily.platform.outbox.Outbox;
import org.cmsfamily.platform.page.Page;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.store.Database;
import org.cmsfamily.platform.store.Documents;
import org.cmsfamily.platform.store.ReadTransaction;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;

@Path("/notes")
public class NoteResource {

  enum Colour {
    RED,
    BLUE
  }

  record NoteRequest(
      @NotBlank @Size(max = 20) String id,
      @NotBlank @Size(max = 20) String words,
      @Nullable Money price,
      @Nullable LocalDate on,
      @Nullable Colour colour,
      @Nullable String actingAs) {}

  private final Documents<Note> notes;
  private final Acts acts;
  private final Outbox outbox;
  private final Actor actor;
  private final ReadTransaction reads;

  NoteResource(Database database, Acts acts, Outbox outbox, Actor actor, ReadTransaction reads) {
    this.notes = new Documents<>(database, "note", Note.class);
    this.acts = acts;
    this.outbox = outbox;
    this.actor = actor;
    this.reads = reads;
  }

  @POST
  @RolesAllowed(Roles.PROGRAMME_OFFICER)
  public Response write(@Valid NoteRequest request) {
    return acts.once(
        () -> {
          var capacity =
              actor.capacityFor(Set.of(Roles.PROGRAMME_OFFICER), h -> true, request.actingAs());
          var note = new Note(request.id(), "NF", 1, capacity.holder(), request.words());
          notes.insert(note, Map.of());
          outbox.append(() -> "catalog.analyses", note.id(), note.version(), note);
          acts.record(ActDraft.of("write-note", "note", note, capacity, Map.of()));
          return StoredResponse.created("/notes/" + note.id(), note, note.version());
        });
  }

  @PUT
  @Path("{id}")
  @RolesAllowed(Roles.PROGRAMME_OFFICER)
  public Response rewrite(
      @PathParam("id") String id,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid NoteRequest request) {
    return acts.change(
        ifMatch,
        version -> {
          var note = notes.lock(id);
          Acts.mustBe(version, note);
          var next = notes.update(note.saying(request.words()), Map.of());
          outbox.append(() -> "catalog.analyses", next.id(), next.version(), next);
          var capacity =
              actor.capacityFor(
                  Set.of(Roles.PROGRAMME_OFFICER), next.holder()::equals, request.actingAs());
          acts.record(ActDraft.of("rewrite-note", "note", next, capacity, Map.of()));
          return StoredResponse.ok(next, next.version());
        });
  }

  @GET
  @Path("{id}")
  @Authenticated
  public Note read(@PathParam("id") String id) {
    return reads.inTransaction(() -> notes.get(id));
  }

  @GET
  @Authenticated
  public Paged<Note> list(
      @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
    return reads.inTransaction(() -> notes.page("true", Map.of(), Page.of(limit, cursor)));
  }
}

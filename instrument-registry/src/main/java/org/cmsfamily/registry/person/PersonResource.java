package org.cmsfamily.registry.person;

import static org.cmsfamily.platform.actor.Roles.CHAIR;
import static org.cmsfamily.platform.actor.Roles.EXECUTIVE_SECRETARY;
import static org.cmsfamily.platform.actor.Roles.HEAD;
import static org.cmsfamily.platform.actor.Roles.REGISTRAR;
import static org.cmsfamily.platform.actor.Roles.STEWARD;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.cmsfamily.platform.act.Acts;
import org.cmsfamily.platform.act.StoredResponse;
import org.cmsfamily.platform.page.PageRequest;
import org.cmsfamily.platform.page.Paged;
import org.cmsfamily.platform.request.ActRequest;
import org.cmsfamily.platform.request.Views;
import org.cmsfamily.platform.store.ReadTransaction;
import org.cmsfamily.registry.request.AsOfQuery;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Persons over HTTP. */
@Path("/")
@Tag(name = "Persons")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PersonResource {

  private final RegisterPerson registerPerson;
  private final IssueLoginCode issueLoginCode;
  private final ProveLogin proveLogin;
  private final CorrectPerson correctPerson;
  private final ReducePerson reducePerson;
  private final WhoAsks whoAsks;
  private final PersonActs personActs;
  private final Registering registering;
  private final Acts acts;
  private final Persons persons;
  private final ReadTransaction reads;
  private final Clock clock;

  PersonResource(
      RegisterPerson registerPerson,
      IssueLoginCode issueLoginCode,
      ProveLogin proveLogin,
      CorrectPerson correctPerson,
      ReducePerson reducePerson,
      WhoAsks whoAsks,
      PersonActs personActs,
      Registering registering,
      Acts acts,
      Persons persons,
      ReadTransaction reads,
      Clock clock) {
    this.clock = clock;
    this.persons = persons;
    this.reads = reads;
    this.registerPerson = registerPerson;
    this.issueLoginCode = issueLoginCode;
    this.proveLogin = proveLogin;
    this.correctPerson = correctPerson;
    this.reducePerson = reducePerson;
    this.whoAsks = whoAsks;
    this.personActs = personActs;
    this.registering = registering;
    this.acts = acts;
  }

  /**
   * Registers a person, with a code for the login, or answers 200 with the one that has the login
   * already.
   */
  @POST
  @Path("persons")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({STEWARD, REGISTRAR, HEAD, CHAIR, EXECUTIVE_SECRETARY})
  @APIResponseSchema(value = RegisteredPersonView.class, responseCode = "201")
  @APIResponse(responseCode = "200", description = "Known already")
  public Response registerPerson(@NotNull PersonRequest request) {
    return acts.once(() -> registerPerson.register(request), PersonResource::answer);
  }

  /**
   * Issues a new code for the login that a person was registered with, or lets the person fetch one
   * for a further login.
   */
  @POST
  @Path("persons/{id}/login-codes")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({STEWARD, REGISTRAR, HEAD, CHAIR, EXECUTIVE_SECRETARY})
  @APIResponseSchema(IssuedCode.class)
  public Response issueLoginCode(@PathParam("id") String id, @NotNull LoginCodeRequest request) {
    return acts.once(() -> issueLoginCode.issue(id, request), code -> StoredResponse.ok(code, 0));
  }

  /** Corrects the office of a person, or records another one since a day. */
  @POST
  @Path("persons/{id}/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({STEWARD, REGISTRAR, HEAD, CHAIR, EXECUTIVE_SECRETARY})
  @APIResponseSchema(PersonView.class)
  public Response correctPerson(
      @PathParam("id") String id, @NotNull PersonCorrectionRequest request) {
    return acts.once(
        () -> correctPerson.correct(id, request),
        person -> StoredResponse.ok(PersonView.of(person), person.version()));
  }

  /** Reduces a person to the office: the name is deleted, and can never be read again. */
  @POST
  @Path("persons/{id}/reductions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({STEWARD, REGISTRAR, HEAD, CHAIR, EXECUTIVE_SECRETARY})
  @APIResponseSchema(PersonView.class)
  public Response reducePerson(@PathParam("id") String id, @NotNull ActRequest request) {
    return acts.once(
        () -> reducePerson.reduce(id, request.actingAs()),
        person -> StoredResponse.ok(PersonView.of(person), person.version()));
  }

  /** Fetches the code for a further login of one's own, signed in by a proved one. */
  @POST
  @Path("me/login-codes")
  @Authenticated
  @APIResponseSchema(IssuedCode.class)
  public Response fetchLoginCode() {
    return acts.once(issueLoginCode::fetch, code -> StoredResponse.ok(code, 0));
  }

  /** Shows by its code that the login one is signed in with belongs to the person. */
  @POST
  @Path("me/login-proofs")
  @Consumes(MediaType.APPLICATION_JSON)
  @Authenticated
  @APIResponseSchema(PersonView.class)
  public Response proveLogin(@NotNull LoginProofRequest request) {
    return acts.once(
        () -> proveLogin.prove(request.code()),
        person -> StoredResponse.ok(PersonView.of(person), person.version()));
  }

  /**
   * Lists the persons whom the caller may appoint, by their offices: neither names nor logins. Only
   * whoever registers persons has such a list.
   */
  @GET
  @Path("persons")
  @RolesAllowed({STEWARD, REGISTRAR, HEAD, CHAIR, EXECUTIVE_SECRETARY})
  public Paged<ListedPerson> listPersons(
      @BeanParam PersonFilter filter, @BeanParam PageRequest page) {
    return reads.inTransaction(
        () ->
            persons
                .page(registering.persons(filter.family()).and("kind", filter.kind()), page.page())
                .map(ListedPerson::of));
  }

  /**
   * Reads a person as everyone may know it, as of a day and as known at an instant: the office,
   * neither name nor logins.
   */
  @GET
  @Path("persons/{id}")
  @Authenticated
  @APIResponseSchema(PersonDetails.class)
  public Response getPerson(@PathParam("id") String id, @BeanParam AsOfQuery query) {
    var asOf = query.at(clock);
    return reads.inTransaction(
        () -> {
          var person = persons.get(id);
          return Views.ok(
              new PersonDetails(PersonView.of(persons.get(person, asOf)), personActs.of(person)),
              person.version());
        });
  }

  /** Reads who the token belongs to, and in which capacities that person may act today. */
  @GET
  @Path("me")
  @Authenticated
  public Me getMe() {
    return reads.inTransaction(whoAsks::now);
  }

  private static StoredResponse answer(RegisteredPerson registered) {
    var person = registered.person();
    var view = RegisteredPersonView.of(registered);
    return registered.loginCode() == null
        ? StoredResponse.ok(view, person.version())
        : StoredResponse.created("/persons/" + person.id(), view, person.version());
  }
}

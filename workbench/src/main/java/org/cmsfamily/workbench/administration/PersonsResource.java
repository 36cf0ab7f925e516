package org.cmsfamily.workbench.administration;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.PossibleAct;
import org.cmsfamily.workbench.page.Asked;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.Person;
import org.cmsfamily.workbench.registry.RegisteredPerson;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Persons: who is new is registered here, shows that the login is theirs, and is appointed. */
@Path("/administration/persons")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class PersonsResource {
  private static final String REGISTER = "register-person";
  private static final String APPOINT = "appoint";
  private static final String PROVE = "prove-login";
  private static final Set<Role> ENTERING =
      Set.of(Role.STEWARD, Role.REGISTRAR, Role.HEAD, Role.CHAIR, Role.EXECUTIVE_SECRETARY);

  private final PersonActs acts;
  private final Offices offices;
  private final List<String> issuers;

  PersonsResource(
      PersonActs acts,
      Offices offices,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String main,
      @ConfigProperty(name = "quarkus.oidc.partner.auth-server-url") String partner) {
    this.acts = acts;
    this.offices = offices;
    this.issuers = List.of(main, partner);
  }

  /**
   * The forms.
   *
   * @param person who is to be appointed, if that is known
   */
  @GET
  public PersonsPage showPersons(@BeanParam Asked asked, @RestQuery @Nullable String person) {
    return page(null, asked.typed().with("person", person));
  }

  /** Registers, appoints, or shows that a login is one's own, as the form says. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response act(@BeanParam Sent sent, @BeanParam PersonForm form) {
    var typed = form.fill(sent.typed());
    return switch (typed.act()) {
      case REGISTER ->
          Submission.show(typed, () -> registered(sent, typed), again -> page(null, again));
      case APPOINT ->
          Submission.send(
              typed,
              () -> {
                var made = acts.appoint(sent, typed);
                return "/administration/appointments/" + made.id();
              },
              again -> page(null, again));
      case PROVE ->
          Submission.send(
              typed,
              () -> {
                acts.prove(sent, typed);
                return "/administration/persons";
              },
              again -> page(null, again));
      default -> throw new NotFoundException();
    };
  }

  /** The code is shown once, to who registered the person: so it stands in no address. */
  private PersonsPage registered(Sent sent, Typed typed) {
    var person = acts.register(sent, typed);
    return page(person, Typed.at(null, REGISTER));
  }

  private PersonsPage page(@Nullable RegisteredPerson registered, Typed typed) {
    return new PersonsPage(
        offices.act(REGISTER, ENTERING),
        offices.act(APPOINT, ENTERING),
        PossibleAct.allowed(PROVE, List.of()),
        registered,
        List.of(Person.Kind.values()),
        Stream.of(Role.values()).filter(role -> role != Role.STEWARD).toList(),
        issuers,
        typed);
  }
}

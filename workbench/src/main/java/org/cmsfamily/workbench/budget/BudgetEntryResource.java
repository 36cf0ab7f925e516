package org.cmsfamily.workbench.budget;

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
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.number.Numbers;
import org.cmsfamily.workbench.page.Sent;
import org.cmsfamily.workbench.page.SentFields;
import org.cmsfamily.workbench.page.Submission;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.registry.DecisionSummary;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.visitor.Offices;
import org.cmsfamily.workbench.visitor.Role;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Entering a budget: first its period, then its lines by year. */
@Path("/budget-entry")
@Produces(MediaType.TEXT_HTML)
@Authenticated
public class BudgetEntryResource {
  private static final String ENTER = "enter-budget";
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final Families families;
  private final Offices offices;
  private final SpokenLanguage language;
  private final Numbers numbers;

  BudgetEntryResource(
      @RestClient RegistryApi registry,
      Families families,
      Offices offices,
      SpokenLanguage language,
      Numbers numbers) {
    this.registry = registry;
    this.families = families;
    this.offices = offices;
    this.language = language;
    this.numbers = numbers;
  }

  /** The empty form, of the instrument that is named if the visitor is its registrar. */
  @GET
  public BudgetEntryPage beginBudget(@RestQuery @Nullable String instrument) {
    var draft = DraftBudget.of(instrument);
    return page(draft, draft.fill(Typed.of(ENTER)));
  }

  /** Adds a line to the form, or enters the budget, as its button says. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response enterBudget(@BeanParam Sent sent) {
    var draft = DraftBudget.read(numbers.amounts(SentFields.current(), DraftBudget::isAmount));
    return switch (sent.typed().act()) {
      case "add-line" -> shown(draft.withLine());
      case ENTER -> enter(draft, sent);
      default -> throw new NotFoundException();
    };
  }

  private Response shown(DraftBudget draft) {
    return Response.ok(page(draft, draft.fill(Typed.of(ENTER))).render()).build();
  }

  private Response enter(DraftBudget draft, Sent sent) {
    var typed = numbers.amounts(draft.fill(sent.typed()), DraftBudget::isAmount);
    return Submission.send(
        typed,
        () -> {
          var request = draft.request(language.get(), sent.actingAs());
          var budget = Service.REGISTRY.ask(() -> registry.registerBudget(sent.once(), request));
          return "/budgets/" + budget.code();
        },
        again -> page(draft, again));
  }

  private BudgetEntryPage page(DraftBudget draft, Typed typed) {
    var office = offices.holder(Role.REGISTRAR, draft.value("instrument"));
    var family = families.current().code();
    List<DecisionSummary> decisions =
        office.isEmpty()
            ? List.of()
            : Service.REGISTRY.ask(() -> registry.listDecisions(family, null, MOST)).items();
    return new BudgetEntryPage(
        office,
        offices.holders(Role.REGISTRAR),
        draft.years(),
        LineRow.all(draft, typed),
        decisions.stream().filter(one -> one.instrument().equals(office)).toList(),
        offices.act(ENTER, Role.REGISTRAR, office),
        typed);
  }
}

package org.cmsfamily.workbench.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.AuditEntry;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.call.ServiceDown;
import org.cmsfamily.workbench.catalog.CatalogApi;
import org.cmsfamily.workbench.choice.Choice;
import org.cmsfamily.workbench.choice.Choices;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.cmsfamily.workbench.reporting.ReportingApi;
import org.cmsfamily.workbench.visitor.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What things are called whose ids say nothing to a person, as far as the visitor sees them. */
@RequestScoped
class ThingNames {
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final CatalogApi catalog;
  private final ReportingApi reporting;
  private final Choices choices;
  private final Families families;
  private final Visitor visitor;

  ThingNames(
      @RestClient RegistryApi registry,
      @RestClient CatalogApi catalog,
      @RestClient ReportingApi reporting,
      Choices choices,
      Families families,
      Visitor visitor) {
    this.registry = registry;
    this.catalog = catalog;
    this.reporting = reporting;
    this.choices = choices;
    this.families = families;
    this.visitor = visitor;
  }

  /** The names of the things of some entries, by their ids; things without a name are left out. */
  Map<String, String> of(List<AuditEntry> entries) {
    return entries.stream()
        .map(AuditEntry::aggregateType)
        .distinct()
        .flatMap(type -> ThingKind.of(type).stream())
        .flatMap(this::named)
        .collect(Collectors.toMap(Choice::code, Choice::name, (one, same) -> one));
  }

  private Stream<Choice> named(ThingKind kind) {
    var family = families.current().code();
    return switch (kind) {
      case INSTRUMENT -> choices.instruments().stream();
      case BODY -> choices.bodies().stream();
      case MEETING -> choices.meetings().stream();
      case DECISION -> choices.decisions().stream();
      case SERVICE -> choices.services().stream();
      case INVITATION ->
          given(Service.REGISTRY, () -> registry.listInvitations(family, null, null, null, MOST))
              .map(one -> new Choice(one.id(), one.decision() + " → " + one.addressee().words()));
      case APPOINTMENT ->
          given(Service.REGISTRY, () -> registry.listAppointments(family, null, null, MOST))
              .map(one -> new Choice(one.id(), visitor.named(one.capacity())));
      case PROPOSAL ->
          given(Service.CATALOG, () -> catalog.listProposals(family, MOST, null))
              .map(one -> new Choice(one.id(), one.title()));
      case LESSON ->
          given(Service.REPORTING, () -> reporting.searchLessons(family, null, null, null, null))
              .map(one -> new Choice(one.id(), one.nextTime()));
      default -> Stream.empty();
    };
  }

  /** A service that refuses the list, or is silent, gives no names. */
  private static <T> Stream<T> given(Service service, Supplier<Paged<T>> question) {
    try {
      return service.ask(question).items().stream();
    } catch (ServiceDown | Refusal none) {
      return Stream.empty();
    }
  }
}

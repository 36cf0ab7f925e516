package org.cmsfamily.workbench.choice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cmsfamily.workbench.call.Paged;
import org.cmsfamily.workbench.call.Refusal;
import org.cmsfamily.workbench.call.Service;
import org.cmsfamily.workbench.call.ServiceDown;
import org.cmsfamily.workbench.catalog.Services;
import org.cmsfamily.workbench.language.SpokenLanguage;
import org.cmsfamily.workbench.language.Writing;
import org.cmsfamily.workbench.registry.Body;
import org.cmsfamily.workbench.registry.Budget;
import org.cmsfamily.workbench.registry.DecisionSummary;
import org.cmsfamily.workbench.registry.Families;
import org.cmsfamily.workbench.registry.Instrument;
import org.cmsfamily.workbench.registry.Meeting;
import org.cmsfamily.workbench.registry.Names;
import org.cmsfamily.workbench.registry.NoFamily;
import org.cmsfamily.workbench.registry.RegistryApi;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * What there is to choose from in the family that is shown, each list asked for once a request. A
 * list that a service does not give now is empty: its field can still be typed. Templates call it
 * {@code choices}.
 */
@RequestScoped
@Named("choices")
public class Choices {
  private static final int MOST = 200;

  private final RegistryApi registry;
  private final Services services;
  private final Families families;
  private final SpokenLanguage language;
  private final Writing write;
  private final Map<String, List<?>> known = new HashMap<>();

  Choices(
      @RestClient RegistryApi registry,
      Services services,
      Families families,
      SpokenLanguage language,
      Writing write) {
    this.registry = registry;
    this.services = services;
    this.families = families;
    this.language = language;
    this.write = write;
  }

  /** The instruments. */
  public List<Choice> instruments() {
    return instrumentRecords().map(one -> new Choice(one.code(), one.shortName())).toList();
  }

  /** The instruments by their kind, for a choice of many. */
  public List<InstrumentGroup> instrumentGroups() {
    return InstrumentGroup.of(instrumentRecords().toList());
  }

  /** The bodies, each with its instrument: several have a Standing Committee. */
  public List<Choice> bodies() {
    return bodyRecords()
        .map(one -> new Choice(one.code(), one.instrument() + " – " + name(one.names())))
        .toList();
  }

  /** What bodies may decide on, as it is called so far. */
  public List<Choice> subjects() {
    return bodyRecords()
        .flatMap(body -> body.competences().stream())
        .map(Body.Competence::subject)
        .distinct()
        .sorted()
        .map(subject -> new Choice(subject, subject))
        .toList();
  }

  /** The decisions. */
  public List<Choice> decisions() {
    return decisionRecords().map(this::choice).toList();
  }

  /** Those of one instrument's bodies. */
  public List<Choice> decisionsOf(String instrument) {
    return decisionRecords()
        .filter(one -> one.instrument().equals(instrument))
        .map(this::choice)
        .toList();
  }

  /** The meetings, the latest first. */
  public List<Choice> meetings() {
    return meetingRecords().map(this::choice).toList();
  }

  /** The common services. */
  public List<Choice> services() {
    return this.<Choice>once(
        "services",
        () ->
            services.all().orElse(Paged.empty()).items().stream()
                .map(one -> new Choice(one.code(), one.title()))
                .toList());
  }

  /** The lines of the budgets of the family. */
  public List<Choice> budgetLines() {
    return this.<Budget>once("budgets", family -> registry.listBudgets(family, null, MOST)).stream()
        .flatMap(budget -> budget.lines().stream())
        .map(line -> new Choice(line.code(), name(line.names())))
        .distinct()
        .toList();
  }

  private Stream<Instrument> instrumentRecords() {
    return this.<Instrument>once("instruments", family -> registry.listInstruments(family, null))
        .stream();
  }

  private Stream<Body> bodyRecords() {
    return this.<Body>once("bodies", family -> registry.listBodies(family, null, null, MOST))
        .stream();
  }

  private Stream<DecisionSummary> decisionRecords() {
    return this.<DecisionSummary>once(
        "decisions", family -> registry.listDecisions(family, null, MOST))
        .stream();
  }

  private Stream<Meeting> meetingRecords() {
    return this.<Meeting>once("meetings", family -> registry.listMeetings(family, null, MOST))
        .stream()
        .sorted(Meeting.LATEST_FIRST);
  }

  private Choice choice(DecisionSummary decision) {
    return new Choice(decision.key(), name(decision.title()));
  }

  private Choice choice(Meeting meeting) {
    var start = meeting.start();
    return new Choice(
        meeting.code(),
        start == null ? meeting.shown() : meeting.shown() + ", " + write.date(start));
  }

  private String name(Names names) {
    return names.in(language.get()).text();
  }

  private <T> List<T> once(String name, Function<String, Paged<T>> question) {
    return once(
        name, () -> Service.REGISTRY.ask(() -> question.apply(families.current().code())).items());
  }

  @SuppressWarnings("unchecked")
  private <T> List<T> once(String name, Supplier<List<T>> question) {
    var before = known.get(name);
    if (before != null) return (List<T>) before;
    var found = given(question);
    known.put(name, found);
    return found;
  }

  private static <T> List<T> given(Supplier<List<T>> question) {
    try {
      return question.get();
    } catch (NoFamily | ServiceDown | Refusal none) {
      return List.of();
    }
  }
}

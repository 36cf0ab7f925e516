package org.cmsfamily.catalog.service;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.cmsfamily.catalog.cost.Costs;
import org.cmsfamily.catalog.cost.YearShare;
import org.cmsfamily.catalog.terms.Fingerprint;
import org.cmsfamily.catalog.terms.FixedTerms;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.store.DatedEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** The row of a service. */
@Entity
@Table(name = "service")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ServiceEntity extends DatedEntity<Service> {
  @Enumerated(EnumType.STRING)
  ServiceStage stage;

  String title;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  SortedMap<String, String> titles;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> areas;

  LocalDate startsOn;
  LocalDate endsOn;
  @Nullable LocalDate reviewDate;
  @Nullable String proposal;
  int termsVersion;
  String fingerprint;
  boolean demonstration;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable Funds funds;

  @JdbcTypeCode(SqlTypes.JSON)
  List<ApprovedBy> approvals;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Lapse> lapses;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable List<Due> due;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable List<Resolution> resolutions;

  @Nullable LocalDate lastDay;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable Successor successor;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable Past past;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Nullable Existing existing;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> decisions;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> insiders;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<String> openFindings;

  @ElementCollection
  @CollectionTable(name = "service_condition", joinColumns = @JoinColumn(name = "service"))
  @OrderColumn(name = "position")
  List<ConditionRow> conditions = new ArrayList<>();

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  Terms terms;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable List<YearShare> shares;

  @ElementCollection
  @CollectionTable(name = "service_participant", joinColumns = @JoinColumn(name = "service"))
  @OrderColumn(name = "position")
  List<ParticipantRow> participants = new ArrayList<>();

  @Override
  protected void copy(Service service) {
    var text = service.terms();
    stage = service.stage();
    title = text.title();
    titles = service.titles();
    areas = text.areas();
    startsOn = text.start();
    endsOn = text.end();
    reviewDate = text.reviewDate();
    existing = service.existing();
    proposal = existing == null ? service.proposal() : null;
    termsVersion = service.termsVersion();
    fingerprint = service.text().fingerprint().sha256();
    demonstration = service.demonstration();
    funds = service.funds();
    approvals = service.approvals();
    lapses = service.lapses();
    decisions = service.decisions();
    insiders = sorted(service.insiders());
    openFindings = sorted(service.openFindings());
    due = service.course().due();
    resolutions = service.course().resolutions();
    lastDay = service.course().lastDay();
    successor = service.course().successor();
    past = service.course().past();
    rows(conditions, service.conditions().stream().map(ConditionRow::of).toList());
    rows(participants, service.course().members().stream().map(ParticipantRow::of).toList());
    terms = text;
    shares = service.text().costs().stored();
  }

  /** Only what differs is written. */
  private static <T> void rows(List<T> stored, List<T> all) {
    for (int index = 0; index < all.size(); index++) {
      if (index == stored.size()) {
        stored.add(all.get(index));
      } else if (!stored.get(index).equals(all.get(index))) {
        stored.set(index, all.get(index));
      }
    }
  }

  private static List<String> sorted(Set<String> codes) {
    return codes.stream().sorted().toList();
  }

  @Override
  public Service toAggregate() {
    var costs = shares == null ? terms.costs() : Costs.of(shares);
    var text = new FixedTerms(terms, new Fingerprint(fingerprint), costs);
    return new Service(
        id(),
        family(),
        version(),
        stage,
        text,
        titles,
        proposal == null ? id() : proposal,
        termsVersion,
        funds == null ? Funds.of(text) : funds,
        approvals,
        decisions,
        conditions.stream().map(ConditionRow::condition).toList(),
        Set.copyOf(insiders),
        Set.copyOf(openFindings),
        lapses,
        demonstration,
        new Course(
            participants.stream().map(ParticipantRow::member).toList(),
            resolutions == null ? List.of() : resolutions,
            lastDay,
            due == null ? List.of() : due,
            successor,
            past),
        existing);
  }
}

package org.cmsfamily.workbench.service;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cmsfamily.workbench.catalog.PossibleAct;
import org.cmsfamily.workbench.catalog.ServiceDetail;

/** An act on a service for which these pages have a form. */
public enum ServiceAct {
  RECORD_PARTICIPATION("record-participation"),
  RECORD_RESOLUTION("record-resolution");

  private final String word;

  ServiceAct(String word) {
    this.word = word;
  }

  /** Its name at the service, and in the address of its page. */
  public String word() {
    return word;
  }

  static Optional<ServiceAct> find(String word) {
    return Arrays.stream(values()).filter(act -> act.word.equals(word)).findFirst();
  }

  /**
   * The act of a page's address.
   *
   * @throws NotFoundException if there is none
   */
  static ServiceAct of(String word) {
    return find(word).orElseThrow(NotFoundException::new);
  }

  /** Those that the visitor may do now. */
  static List<ServiceAct> allowed(ServiceDetail service) {
    return service.acts().stream()
        .filter(PossibleAct::allowed)
        .flatMap(act -> find(act.name()).stream())
        .toList();
  }

  /** Whether the visitor may do it, in which capacity, and why not. */
  PossibleAct in(ServiceDetail service) {
    return service.acts().stream()
        .filter(act -> act.name().equals(word))
        .findFirst()
        .orElse(new PossibleAct(word, false, List.of(), List.of()));
  }
}

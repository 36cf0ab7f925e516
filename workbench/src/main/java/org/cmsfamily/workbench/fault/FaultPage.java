package org.cmsfamily.workbench.fault;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.cmsfamily.workbench.call.Service;
import org.jspecify.annotations.Nullable;

/**
 * A page that says what went wrong, and what can be done.
 *
 * @param service the service that is down, if that is the fault
 * @param detail what a service said of it, in the visitor's language
 * @param reference what the log calls it
 */
@CheckedTemplate(basePath = "fault", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FaultPage(
    Fault fault, @Nullable Service service, @Nullable String detail, @Nullable String reference)
    implements TemplateInstance {

  static FaultPage of(Fault fault) {
    return new FaultPage(fault, null, null, null);
  }
}

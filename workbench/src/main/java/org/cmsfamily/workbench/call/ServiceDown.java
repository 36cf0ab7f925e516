package org.cmsfamily.workbench.call;

/** A service does not answer now. */
public class ServiceDown extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Service service;

  ServiceDown(Service service, Throwable cause) {
    super("The service " + service.root() + " does not answer", cause);
    this.service = service;
  }

  public Service service() {
    return service;
  }
}

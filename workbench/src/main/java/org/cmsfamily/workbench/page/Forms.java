package org.cmsfamily.workbench.page;

import io.quarkus.csrf.reactive.runtime.CsrfTokenParameterProvider;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;

/** Whether a page can have forms that are posted; templates call it {@code forms}. */
@RequestScoped
@Named("forms")
public class Forms {
  private final CsrfTokenParameterProvider tokens;

  Forms(CsrfTokenParameterProvider tokens) {
    this.tokens = tokens;
  }

  /** Makes a repeated sending of one form the same act. */
  public String key() {
    return UUID.randomUUID().toString();
  }

  /** False at an address that is no page: no token against forgery is made there. */
  public boolean isReady() {
    try {
      return tokens.getToken() != null;
    } catch (IllegalStateException none) {
      return false;
    }
  }
}

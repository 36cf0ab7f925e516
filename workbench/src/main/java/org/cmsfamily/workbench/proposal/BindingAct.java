package org.cmsfamily.workbench.proposal;

import jakarta.ws.rs.NotFoundException;
import java.util.Arrays;
import java.util.Optional;

/** An act on a proposal for which these pages have a form. */
public enum BindingAct {
  SIGN("sign-terms"),
  WITHDRAW_SIGNATURE("withdraw-signature"),
  GIVE_ADVICE("give-advice"),
  SUBMIT("submit-terms"),
  RECORD_APPROVAL("record-approval");

  private final String word;

  BindingAct(String word) {
    this.word = word;
  }

  /** Its name at the service, and in the address of its page. */
  public String word() {
    return word;
  }

  /** Whether it takes something back. */
  public boolean isWithdrawal() {
    return this == WITHDRAW_SIGNATURE;
  }

  static Optional<BindingAct> find(String word) {
    return Arrays.stream(values()).filter(act -> act.word.equals(word)).findFirst();
  }

  /**
   * The act of a page's address.
   *
   * @throws NotFoundException if there is none
   */
  static BindingAct of(String word) {
    return find(word).orElseThrow(NotFoundException::new);
  }
}

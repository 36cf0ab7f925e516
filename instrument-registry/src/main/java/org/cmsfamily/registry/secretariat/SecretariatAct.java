package org.cmsfamily.registry.secretariat;

import org.cmsfamily.registry.RegistryAct;

/** What is done with a secretariat, as the audit trail names it. */
enum SecretariatAct implements RegistryAct {
  ENTER_SECRETARIAT,
  ENTER_SEAT,
  ENTER_SERVING_ARRANGEMENT,
  WITHDRAW_SERVING_ARRANGEMENT
}

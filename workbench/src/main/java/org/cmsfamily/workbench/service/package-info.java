/** Common services: the list and a service's page. */
@NullMarked
package org.cmsfamily.workbench.service;

import org.jspecify.annotations.NullMarked;

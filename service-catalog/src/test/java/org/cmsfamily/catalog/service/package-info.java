/** Tests of the service that approval makes. */
@NullMarked
package org.cmsfamily.catalog.service;

import org.jspecify.annotations.NullMarked;

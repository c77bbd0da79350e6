/** What every model of a process must keep to; checked before it is deployed. */
@NullMarked
package org.rogatory.workflow.camunda.rules;

import org.jspecify.annotations.NullMarked;

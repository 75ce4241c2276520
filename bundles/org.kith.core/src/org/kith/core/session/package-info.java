/**
 * An open workspace: its folder, lock, store, clock, who I am, history and backups. Opened by an application or the
 * workbench through {@link org.kith.core.session.SessionProvider}; everything else is handed the session. Everything is
 * non-null unless said.
 */
package org.kith.core.session;

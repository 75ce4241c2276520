/**
 * My accounts at servers: what a live source has to be told, its secrets in secure storage, where it got to. Settings
 * lie in the workspace as plain files, one an account; secrets lie in a keyring of their own and nowhere else.
 */
package org.kith.core.accounts;

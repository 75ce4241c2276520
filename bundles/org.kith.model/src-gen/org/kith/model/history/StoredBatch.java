/**
 */
package org.kith.model.history;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stored Batch</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * An import as the store keeps it, complete enough to undo or resume it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.history.StoredBatch#getUid <em>Uid</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBatch#getPlatform <em>Platform</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBatch#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBatch#getFingerprint <em>Fingerprint</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBatch#getOwnerUid <em>Owner Uid</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBatch#getState <em>State</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBatch#getStarted <em>Started</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBatch#getEnded <em>Ended</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBatch#getRecords <em>Records</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBatch#getCursor <em>Cursor</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBatch#getCounts <em>Counts</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBatch#getNotInIt <em>Not In It</em>}</li>
 *   <li>{@link org.kith.model.history.StoredBatch#getProblems <em>Problems</em>}</li>
 * </ul>
 *
 * @see org.kith.model.history.HistoryPackage#getStoredBatch()
 * @model
 * @generated
 */
public interface StoredBatch extends EObject {
	/**
	 * Returns the value of the '<em><b>Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Uid</em>' attribute.
	 * @see #setUid(String)
	 * @see org.kith.model.history.HistoryPackage#getStoredBatch_Uid()
	 * @model unique="false"
	 * @generated
	 */
	String getUid();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBatch#getUid <em>Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uid</em>' attribute.
	 * @see #getUid()
	 * @generated
	 */
	void setUid(String value);

	/**
	 * Returns the value of the '<em><b>Platform</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Platform</em>' attribute.
	 * @see #setPlatform(String)
	 * @see org.kith.model.history.HistoryPackage#getStoredBatch_Platform()
	 * @model unique="false"
	 * @generated
	 */
	String getPlatform();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBatch#getPlatform <em>Platform</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Platform</em>' attribute.
	 * @see #getPlatform()
	 * @generated
	 */
	void setPlatform(String value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Path or account that it came from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.kith.model.history.HistoryPackage#getStoredBatch_Origin()
	 * @model unique="false"
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBatch#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Fingerprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Fingerprint</em>' attribute.
	 * @see #setFingerprint(String)
	 * @see org.kith.model.history.HistoryPackage#getStoredBatch_Fingerprint()
	 * @model unique="false"
	 * @generated
	 */
	String getFingerprint();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBatch#getFingerprint <em>Fingerprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fingerprint</em>' attribute.
	 * @see #getFingerprint()
	 * @generated
	 */
	void setFingerprint(String value);

	/**
	 * Returns the value of the '<em><b>Owner Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Uid of my account that it belongs to; null when none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner Uid</em>' attribute.
	 * @see #setOwnerUid(String)
	 * @see org.kith.model.history.HistoryPackage#getStoredBatch_OwnerUid()
	 * @model unique="false"
	 * @generated
	 */
	String getOwnerUid();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBatch#getOwnerUid <em>Owner Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner Uid</em>' attribute.
	 * @see #getOwnerUid()
	 * @generated
	 */
	void setOwnerUid(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * OPEN, COMPLETE, CANCELLED, UNDONE.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see #setState(String)
	 * @see org.kith.model.history.HistoryPackage#getStoredBatch_State()
	 * @model unique="false"
	 * @generated
	 */
	String getState();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBatch#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see #getState()
	 * @generated
	 */
	void setState(String value);

	/**
	 * Returns the value of the '<em><b>Started</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Started</em>' attribute.
	 * @see #setStarted(Instant)
	 * @see org.kith.model.history.HistoryPackage#getStoredBatch_Started()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getStarted();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBatch#getStarted <em>Started</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Started</em>' attribute.
	 * @see #getStarted()
	 * @generated
	 */
	void setStarted(Instant value);

	/**
	 * Returns the value of the '<em><b>Ended</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Null while open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ended</em>' attribute.
	 * @see #setEnded(Instant)
	 * @see org.kith.model.history.HistoryPackage#getStoredBatch_Ended()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getEnded();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBatch#getEnded <em>Ended</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ended</em>' attribute.
	 * @see #getEnded()
	 * @generated
	 */
	void setEnded(Instant value);

	/**
	 * Returns the value of the '<em><b>Records</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Records read so far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Records</em>' attribute.
	 * @see #setRecords(long)
	 * @see org.kith.model.history.HistoryPackage#getStoredBatch_Records()
	 * @model unique="false"
	 * @generated
	 */
	long getRecords();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBatch#getRecords <em>Records</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Records</em>' attribute.
	 * @see #getRecords()
	 * @generated
	 */
	void setRecords(long value);

	/**
	 * Returns the value of the '<em><b>Cursor</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A live source's cursor; null otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cursor</em>' attribute.
	 * @see #setCursor(String)
	 * @see org.kith.model.history.HistoryPackage#getStoredBatch_Cursor()
	 * @model unique="false"
	 * @generated
	 */
	String getCursor();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBatch#getCursor <em>Cursor</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cursor</em>' attribute.
	 * @see #getCursor()
	 * @generated
	 */
	void setCursor(String value);

	/**
	 * Returns the value of the '<em><b>Counts</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * JSON object: what it brought.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counts</em>' attribute.
	 * @see #setCounts(String)
	 * @see org.kith.model.history.HistoryPackage#getStoredBatch_Counts()
	 * @model unique="false"
	 * @generated
	 */
	String getCounts();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBatch#getCounts <em>Counts</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Counts</em>' attribute.
	 * @see #getCounts()
	 * @generated
	 */
	void setCounts(String value);

	/**
	 * Returns the value of the '<em><b>Not In It</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * One sentence a line: what the source does not tell.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not In It</em>' attribute.
	 * @see #setNotInIt(String)
	 * @see org.kith.model.history.HistoryPackage#getStoredBatch_NotInIt()
	 * @model unique="false"
	 * @generated
	 */
	String getNotInIt();

	/**
	 * Sets the value of the '{@link org.kith.model.history.StoredBatch#getNotInIt <em>Not In It</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not In It</em>' attribute.
	 * @see #getNotInIt()
	 * @generated
	 */
	void setNotInIt(String value);

	/**
	 * Returns the value of the '<em><b>Problems</b></em>' containment reference list.
	 * The list contents are of type {@link org.kith.model.history.StoredProblem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Problems</em>' containment reference list.
	 * @see org.kith.model.history.HistoryPackage#getStoredBatch_Problems()
	 * @model containment="true"
	 * @generated
	 */
	EList<StoredProblem> getProblems();

} // StoredBatch

/**
 */
package org.kith.model.people;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Merge</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The record of a merge: two persons became one on screen. Nothing is deleted; its inverse is all that is in here.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Merge#getSurvivorUid <em>Survivor Uid</em>}</li>
 *   <li>{@link org.kith.model.people.Merge#getAbsorbedUid <em>Absorbed Uid</em>}</li>
 *   <li>{@link org.kith.model.people.Merge#getMovedAccountUids <em>Moved Account Uids</em>}</li>
 *   <li>{@link org.kith.model.people.Merge#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.kith.model.people.Merge#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.kith.model.people.Merge#getUndone <em>Undone</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getMerge()
 * @model
 * @generated
 */
public interface Merge extends Aggregate {
	/**
	 * Returns the value of the '<em><b>Survivor Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The person that stays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Survivor Uid</em>' attribute.
	 * @see #setSurvivorUid(String)
	 * @see org.kith.model.people.PeoplePackage#getMerge_SurvivorUid()
	 * @model unique="false"
	 * @generated
	 */
	String getSurvivorUid();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Merge#getSurvivorUid <em>Survivor Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Survivor Uid</em>' attribute.
	 * @see #getSurvivorUid()
	 * @generated
	 */
	void setSurvivorUid(String value);

	/**
	 * Returns the value of the '<em><b>Absorbed Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The person that points to the survivor since; its record stays.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Absorbed Uid</em>' attribute.
	 * @see #setAbsorbedUid(String)
	 * @see org.kith.model.people.PeoplePackage#getMerge_AbsorbedUid()
	 * @model unique="false"
	 * @generated
	 */
	String getAbsorbedUid();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Merge#getAbsorbedUid <em>Absorbed Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Absorbed Uid</em>' attribute.
	 * @see #getAbsorbedUid()
	 * @generated
	 */
	void setAbsorbedUid(String value);

	/**
	 * Returns the value of the '<em><b>Moved Account Uids</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The accounts whose link was pointed from the absorbed to the survivor.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Moved Account Uids</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getMerge_MovedAccountUids()
	 * @model
	 * @generated
	 */
	EList<String> getMovedAccountUids();

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.DecidedBy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see org.kith.model.people.DecidedBy
	 * @see #setDecidedBy(DecidedBy)
	 * @see org.kith.model.people.PeoplePackage#getMerge_DecidedBy()
	 * @model unique="false"
	 * @generated
	 */
	DecidedBy getDecidedBy();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Merge#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see org.kith.model.people.DecidedBy
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(DecidedBy value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why, in words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.kith.model.people.PeoplePackage#getMerge_Evidence()
	 * @model unique="false"
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Merge#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Undone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was taken back; null while it holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Undone</em>' attribute.
	 * @see #setUndone(Instant)
	 * @see org.kith.model.people.PeoplePackage#getMerge_Undone()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getUndone();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Merge#getUndone <em>Undone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Undone</em>' attribute.
	 * @see #getUndone()
	 * @generated
	 */
	void setUndone(Instant value);

} // Merge

/**
 */
package org.kith.model.people;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identity Link</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * The decision that an account is a person's. Never removed: undoing sets `until` and clears `active`.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.IdentityLink#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.people.IdentityLink#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.kith.model.people.IdentityLink#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.kith.model.people.IdentityLink#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.kith.model.people.IdentityLink#getSince <em>Since</em>}</li>
 *   <li>{@link org.kith.model.people.IdentityLink#getUntil <em>Until</em>}</li>
 *   <li>{@link org.kith.model.people.IdentityLink#isActive <em>Active</em>}</li>
 *   <li>{@link org.kith.model.people.IdentityLink#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getIdentityLink()
 * @model
 * @generated
 */
public interface IdentityLink extends EObject {
	/**
	 * Returns the value of the '<em><b>Person Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Person Uid</em>' attribute.
	 * @see #setPersonUid(String)
	 * @see org.kith.model.people.PeoplePackage#getIdentityLink_PersonUid()
	 * @model unique="false"
	 * @generated
	 */
	String getPersonUid();

	/**
	 * Sets the value of the '{@link org.kith.model.people.IdentityLink#getPersonUid <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person Uid</em>' attribute.
	 * @see #getPersonUid()
	 * @generated
	 */
	void setPersonUid(String value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * 0 to 1; 1 for the user's word.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(double)
	 * @see org.kith.model.people.PeoplePackage#getIdentityLink_Confidence()
	 * @model default="1.0" unique="false"
	 * @generated
	 */
	double getConfidence();

	/**
	 * Sets the value of the '{@link org.kith.model.people.IdentityLink#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(double value);

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Why, in words or as codes of the rule that made it: same e-mail, same profile address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' attribute.
	 * @see #setEvidence(String)
	 * @see org.kith.model.people.PeoplePackage#getIdentityLink_Evidence()
	 * @model unique="false"
	 * @generated
	 */
	String getEvidence();

	/**
	 * Sets the value of the '{@link org.kith.model.people.IdentityLink#getEvidence <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evidence</em>' attribute.
	 * @see #getEvidence()
	 * @generated
	 */
	void setEvidence(String value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.DecidedBy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see org.kith.model.people.DecidedBy
	 * @see #setDecidedBy(DecidedBy)
	 * @see org.kith.model.people.PeoplePackage#getIdentityLink_DecidedBy()
	 * @model unique="false"
	 * @generated
	 */
	DecidedBy getDecidedBy();

	/**
	 * Sets the value of the '{@link org.kith.model.people.IdentityLink#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see org.kith.model.people.DecidedBy
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(DecidedBy value);

	/**
	 * Returns the value of the '<em><b>Since</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Since</em>' attribute.
	 * @see #setSince(Instant)
	 * @see org.kith.model.people.PeoplePackage#getIdentityLink_Since()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getSince();

	/**
	 * Sets the value of the '{@link org.kith.model.people.IdentityLink#getSince <em>Since</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Since</em>' attribute.
	 * @see #getSince()
	 * @generated
	 */
	void setSince(Instant value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was undone; null while active.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(Instant)
	 * @see org.kith.model.people.PeoplePackage#getIdentityLink_Until()
	 * @model unique="false" dataType="org.kith.model.people.Instant"
	 * @generated
	 */
	Instant getUntil();

	/**
	 * Sets the value of the '{@link org.kith.model.people.IdentityLink#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(Instant value);

	/**
	 * Returns the value of the '<em><b>Active</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Active</em>' attribute.
	 * @see #setActive(boolean)
	 * @see org.kith.model.people.PeoplePackage#getIdentityLink_Active()
	 * @model unique="false"
	 * @generated
	 */
	boolean isActive();

	/**
	 * Sets the value of the '{@link org.kith.model.people.IdentityLink#isActive <em>Active</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Active</em>' attribute.
	 * @see #isActive()
	 * @generated
	 */
	void setActive(boolean value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The ImportBatch or journal entry that made it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.kith.model.people.PeoplePackage#getIdentityLink_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.kith.model.people.IdentityLink#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // IdentityLink

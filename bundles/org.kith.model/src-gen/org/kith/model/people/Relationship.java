/**
 */
package org.kith.model.people;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relationship</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * How an agent is related to another (vCard RELATED). One-way: the other side has its own, or none.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Relationship#getTypes <em>Types</em>}</li>
 *   <li>{@link org.kith.model.people.Relationship#getAgentUid <em>Agent Uid</em>}</li>
 *   <li>{@link org.kith.model.people.Relationship#getUri <em>Uri</em>}</li>
 *   <li>{@link org.kith.model.people.Relationship#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.people.Relationship#getLabel <em>Label</em>}</li>
 *   <li>{@link org.kith.model.people.Relationship#getPref <em>Pref</em>}</li>
 *   <li>{@link org.kith.model.people.Relationship#getStart <em>Start</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getRelationship()
 * @model
 * @generated
 */
public interface Relationship extends Sourced {
	/**
	 * Returns the value of the '<em><b>Types</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Lower-case values of RFC 6350 section 6.6.6 (met, friend, co-worker, kin) or the source's own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Types</em>' attribute list.
	 * @see org.kith.model.people.PeoplePackage#getRelationship_Types()
	 * @model
	 * @generated
	 */
	EList<String> getTypes();

	/**
	 * Returns the value of the '<em><b>Agent Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The other person or organization, when known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agent Uid</em>' attribute.
	 * @see #setAgentUid(String)
	 * @see org.kith.model.people.PeoplePackage#getRelationship_AgentUid()
	 * @model unique="false"
	 * @generated
	 */
	String getAgentUid();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Relationship#getAgentUid <em>Agent Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agent Uid</em>' attribute.
	 * @see #getAgentUid()
	 * @generated
	 */
	void setAgentUid(String value);

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A URI, where the other is not known here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.kith.model.people.PeoplePackage#getRelationship_Uri()
	 * @model unique="false"
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Relationship#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * A name, where only a name was given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.kith.model.people.PeoplePackage#getRelationship_Text()
	 * @model unique="false"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Relationship#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * What the source calls the relation, where no type says it (Apple's X-ABRELATEDNAMES label).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.kith.model.people.PeoplePackage#getRelationship_Label()
	 * @model unique="false"
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Relationship#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Pref</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * vCard PREF, 1 to 100; 0 when absent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pref</em>' attribute.
	 * @see #setPref(int)
	 * @see org.kith.model.people.PeoplePackage#getRelationship_Pref()
	 * @model unique="false"
	 * @generated
	 */
	int getPref();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Relationship#getPref <em>Pref</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pref</em>' attribute.
	 * @see #getPref()
	 * @generated
	 */
	void setPref(int value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it began: for met, the day of the meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' containment reference.
	 * @see #setStart(PartialDate)
	 * @see org.kith.model.people.PeoplePackage#getRelationship_Start()
	 * @model containment="true"
	 * @generated
	 */
	PartialDate getStart();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Relationship#getStart <em>Start</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' containment reference.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(PartialDate value);

} // Relationship

/**
 */
package org.kith.model.people;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * Something that is true of one person, with the reason why the user may know it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.Fact#getKind <em>Kind</em>}</li>
 *   <li>{@link org.kith.model.people.Fact#getText <em>Text</em>}</li>
 *   <li>{@link org.kith.model.people.Fact#getLevel <em>Level</em>}</li>
 *   <li>{@link org.kith.model.people.Fact#getSensitivity <em>Sensitivity</em>}</li>
 *   <li>{@link org.kith.model.people.Fact#getLearned <em>Learned</em>}</li>
 *   <li>{@link org.kith.model.people.Fact#getInteractionKey <em>Interaction Key</em>}</li>
 *   <li>{@link org.kith.model.people.Fact#getLink <em>Link</em>}</li>
 *   <li>{@link org.kith.model.people.Fact#isToldToMe <em>Told To Me</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getFact()
 * @model
 * @generated
 */
public interface Fact extends Sourced {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.people.FactKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.kith.model.people.FactKind
	 * @see #setKind(FactKind)
	 * @see org.kith.model.people.PeoplePackage#getFact_Kind()
	 * @model unique="false"
	 * @generated
	 */
	FactKind getKind();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Fact#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.kith.model.people.FactKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FactKind value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.kith.model.people.PeoplePackage#getFact_Text()
	 * @model unique="false"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Fact#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * RFC 6715 LEVEL: beginner, average, expert; high, medium, low.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see org.kith.model.people.PeoplePackage#getFact_Level()
	 * @model unique="false"
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Fact#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

	/**
	 * Returns the value of the '<em><b>Sensitivity</b></em>' attribute.
	 * The default value is <code>"PRIVATE"</code>.
	 * The literals are from the enumeration {@link org.kith.model.people.Sensitivity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sensitivity</em>' attribute.
	 * @see org.kith.model.people.Sensitivity
	 * @see #setSensitivity(Sensitivity)
	 * @see org.kith.model.people.PeoplePackage#getFact_Sensitivity()
	 * @model default="PRIVATE" unique="false"
	 * @generated
	 */
	Sensitivity getSensitivity();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Fact#getSensitivity <em>Sensitivity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sensitivity</em>' attribute.
	 * @see org.kith.model.people.Sensitivity
	 * @see #getSensitivity()
	 * @generated
	 */
	void setSensitivity(Sensitivity value);

	/**
	 * Returns the value of the '<em><b>Learned</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * When it was learnt or published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learned</em>' containment reference.
	 * @see #setLearned(PartialDate)
	 * @see org.kith.model.people.PeoplePackage#getFact_Learned()
	 * @model containment="true"
	 * @generated
	 */
	PartialDate getLearned();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Fact#getLearned <em>Learned</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learned</em>' containment reference.
	 * @see #getLearned()
	 * @generated
	 */
	void setLearned(PartialDate value);

	/**
	 * Returns the value of the '<em><b>Interaction Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The Interaction that told it; null otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interaction Key</em>' attribute.
	 * @see #setInteractionKey(String)
	 * @see org.kith.model.people.PeoplePackage#getFact_InteractionKey()
	 * @model unique="false"
	 * @generated
	 */
	String getInteractionKey();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Fact#getInteractionKey <em>Interaction Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interaction Key</em>' attribute.
	 * @see #getInteractionKey()
	 * @generated
	 */
	void setInteractionKey(String value);

	/**
	 * Returns the value of the '<em><b>Link</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * Where it can be read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Link</em>' attribute.
	 * @see #setLink(String)
	 * @see org.kith.model.people.PeoplePackage#getFact_Link()
	 * @model unique="false"
	 * @generated
	 */
	String getLink();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Fact#getLink <em>Link</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Link</em>' attribute.
	 * @see #getLink()
	 * @generated
	 */
	void setLink(String value);

	/**
	 * Returns the value of the '<em><b>Told To Me</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The person told the user herself, so the user may speak of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Told To Me</em>' attribute.
	 * @see #setToldToMe(boolean)
	 * @see org.kith.model.people.PeoplePackage#getFact_ToldToMe()
	 * @model unique="false"
	 * @generated
	 */
	boolean isToldToMe();

	/**
	 * Sets the value of the '{@link org.kith.model.people.Fact#isToldToMe <em>Told To Me</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Told To Me</em>' attribute.
	 * @see #isToldToMe()
	 * @generated
	 */
	void setToldToMe(boolean value);

} // Fact
